import { existsSync, readFileSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { MemoryStore } from './memory-store.ts';
import type { Row } from './rows/row.ts';
import type { Table, Tables } from './tables.ts';
import { emptySnapshot, type Snapshot } from './store.ts';
import type { Storage } from './storage.ts';

/** Marks a file as ours: "EXTE" in ASCII. */
const applicationId = 0x45585445;

/**
 * Keeps all worlds in one SQLite file. What a call has put is in the file before the call is answered.
 *
 * @throws {Error} when this runtime has no `node:sqlite`, when the file is damaged or belongs to something else, and when
 *   another emulator has it open; the file is left as it is
 */
export async function openSqliteStorage(file: string): Promise<Storage> {
  checkFile(file);
  const database = await open(file);
  const writes = new Writes(database);
  return {
    open: (world) => new SqliteStore(database, writes, world),
    worlds: () =>
      database
        .prepare('select distinct world from rows')
        .all()
        .map(({ world }) => String(world)),
    close() {
      writes.commit();
      database.close();
    },
  };
}

function checkFile(file: string): void {
  if (!existsSync(file) || statSync(file).size === 0) return;
  if (readFileSync(file).subarray(0, 15).toString('latin1') === 'SQLite format 3') return;
  throw new Error(`${file} is not a data file of the emulator. Choose another file; this one was left as it is.`);
}

async function open(file: string): Promise<DatabaseSync> {
  const sqlite = await import('node:sqlite').catch(() => undefined);
  if (!sqlite)
    throw new Error('Keeping data in a file needs node:sqlite: use Node 22.13 or newer, or leave --data out.');
  const database = new sqlite.DatabaseSync(file);
  try {
    // The lock is taken with the first write and kept, so that a second emulator is refused at once.
    database.exec('pragma locking_mode = exclusive; pragma busy_timeout = 0; begin immediate; commit;');
    const { application_id: mark } = database.prepare('pragma application_id').get() as { application_id: number };
    const tables = database.prepare('select count(*) as count from sqlite_master').get() as { count: number };
    if (mark !== applicationId && tables.count > 0)
      throw new Error(`${file} is a database of something else. Choose another file; this one was left as it is.`);
    const check = database.prepare('pragma quick_check').get() as { quick_check: string };
    if (check.quick_check !== 'ok') throw new Error(`${file} is damaged: ${check.quick_check}`);
    database.exec(`
      pragma journal_mode = wal;
      pragma application_id = ${applicationId};
      create table if not exists rows (world text, kind text, id text, sequence integer, body text, primary key (world, kind, id));
      create table if not exists bytes (world text, id text, body blob, primary key (world, id));
      create table if not exists counters (world text primary key, reserved integer);
    `);
    return database;
  } catch (error) {
    database.close();
    throw explain(file, error as Error & { errcode?: number });
  }
}

function explain(file: string, error: Error & { errcode?: number }): Error {
  if (error.errcode === 5) return new Error(`${file} is in use by another emulator. Stop it, or choose another file.`);
  if (error.errcode === 11 || error.errcode === 26)
    return new Error(`${file} is damaged, and was left as it is: ${error.message}.`);
  return error;
}

/** How many numbers are set aside at once, so that not every id costs a write. */
const block = 1000;

/**
 * Puts everything that is written in one go into one transaction. A killed process leaves all of a step or nothing of it:
 * a run that has ended without anyone having been told would wait for ever. Committed before anybody can be answered.
 */
class Writes {
  readonly #database: DatabaseSync;
  #isOpen = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  begin(): void {
    if (this.#isOpen) return;
    this.#database.exec('begin');
    this.#isOpen = true;
    queueMicrotask(() => this.commit());
  }

  commit(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#database.exec('commit');
  }
}

/** Reads from memory and writes to the file as well; the bytes of documents are only in the file. */
class SqliteStore extends MemoryStore {
  readonly #database: DatabaseSync;
  readonly #writes: Writes;
  readonly #world: string;
  #reserved = 0;

  constructor(database: DatabaseSync, writes: Writes, world: string) {
    super();
    this.#database = database;
    this.#writes = writes;
    this.#world = world;
    const rows: Record<string, Row[]> = {};
    const kept = database.prepare('select kind, body from rows where world = ? order by sequence').all(world);
    for (const { kind, body } of kept) (rows[String(kind)] ??= []).push(JSON.parse(String(body)) as Row);
    const counter = database.prepare('select reserved from counters where world = ?').get(world);
    super.restore({ ...emptySnapshot, rows, sequence: Number(counter?.reserved ?? 0) });
    this.#reserved = Number(counter?.reserved ?? 0);
  }

  override next(): number {
    const number = super.next();
    if (number > this.#reserved) {
      this.#reserved = number + block;
      this.#run('insert or replace into counters values (?, ?)', this.#reserved);
    }
    return number;
  }

  override put<T extends Table>(table: T, row: Tables[T]): void {
    super.put(table, row);
    this.#run('insert or replace into rows values (?, ?, ?, ?, ?)', table, row.id, row.sequence, JSON.stringify(row));
  }

  override delete(table: Table, id: string): void {
    super.delete(table, id);
    this.#run('delete from rows where world = ? and kind = ? and id = ?', table, id);
  }

  override putBytes(id: string, bytes: Uint8Array): void {
    this.#run('insert or replace into bytes values (?, ?, ?)', id, bytes);
  }

  override bytes(id: string): Uint8Array | undefined {
    const found = this.#database.prepare('select body from bytes where world = ? and id = ?').get(this.#world, id);
    return found?.body as Uint8Array | undefined;
  }

  override deleteBytes(id: string): void {
    this.#run('delete from bytes where world = ? and id = ?', id);
  }

  override snapshot(): Snapshot {
    const kept = this.#database.prepare('select id, body from bytes where world = ?').all(this.#world);
    const bytes = kept.map(({ id, body }) => [String(id), Buffer.from(body as Uint8Array).toString('base64')] as const);
    return { ...super.snapshot(), bytes: Object.fromEntries(bytes) };
  }

  override restore(snapshot: Snapshot): void {
    this.#run('delete from rows where world = ?');
    this.#run('delete from bytes where world = ?');
    super.restore({ ...snapshot, bytes: {} });
    for (const [table, rows] of Object.entries(snapshot.rows))
      for (const row of rows as Row[]) this.put(table as Table, row as never);
    for (const [id, body] of Object.entries(snapshot.bytes))
      this.putBytes(id, new Uint8Array(Buffer.from(body, 'base64')));
    this.#reserved = 0;
  }

  #run(statement: string, ...values: (string | number | Uint8Array)[]): void {
    this.#writes.begin();
    this.#database.prepare(statement).run(this.#world, ...values);
  }
}
