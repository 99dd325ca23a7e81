import type { DatabaseSync } from 'node:sqlite';
import { MemoryStore } from './memory-store.ts';
import type { Row } from './rows/row.ts';
import type { Table, Tables } from './tables.ts';
import { emptySnapshot, type Snapshot } from './store.ts';
import type { Writes } from './writes.ts';

/** How many numbers are set aside at once, so that not every id costs a write. */
const block = 1000;

/** Reads from memory and writes to the file as well; the bytes of documents are only in the file. */
export class SqliteStore extends MemoryStore {
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
    if (number > this.#reserved) this.#reserve(number + block);
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
    this.#reserve(snapshot.sequence);
  }

  /** Who opens the world next goes on after this number. */
  #reserve(number: number): void {
    this.#reserved = number;
    this.#run('insert or replace into counters values (?, ?)', number);
  }

  #run(statement: string, ...values: (string | number | Uint8Array)[]): void {
    this.#writes.begin();
    this.#database.prepare(statement).run(this.#world, ...values);
  }
}
