import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { applicationId, chooseOther, findFileProblem, format } from './data-file.ts';

const tables = `
  create table rows (world text, kind text, id text, sequence integer, body text, primary key (world, kind, id));
  create table bytes (world text, id text, body blob, primary key (world, id));
  create table counters (world text primary key, reserved integer);
`;

/**
 * Opens a data file, or makes it.
 *
 * @throws {Error} when this runtime has no `node:sqlite`, when the file is damaged or belongs to something else, and when
 *   another emulator has it open; the file is left as it is
 */
export async function openDatabase(file: string): Promise<DatabaseSync> {
  const sqlite = await import('node:sqlite').catch(() => undefined);
  if (!sqlite)
    throw new Error('Keeping data in a file needs node:sqlite: use Node 22.13 or newer, or leave --data out.');
  const fail = (reason: string, cause?: unknown): Error =>
    new Error(`The data file ${file} cannot be used: ${reason}`, { cause });
  const problem = findFileProblem(file);
  if (problem !== undefined) throw fail(problem);
  let database: DatabaseSync | undefined;
  try {
    // By its whole path: SQLite takes names such as ":memory:" for something else.
    database = new sqlite.DatabaseSync(resolve(file));
    prepare(database);
    return database;
  } catch (error) {
    database?.close();
    throw fail(explain(error as Error & { errcode?: number }), error);
  }
}

function prepare(database: DatabaseSync): void {
  // The lock is taken with the first write and kept, so that a second emulator is refused at once.
  database.exec('pragma locking_mode = exclusive; pragma busy_timeout = 0; begin immediate');
  const { count } = database.prepare('select count(*) as count from sqlite_master').get() as { count: number };
  if (count === 0)
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${format}; ${tables}`);
  database.exec('commit');
  const { quick_check: said } = database.prepare('pragma quick_check').get() as { quick_check: string };
  if (said !== 'ok') throw Object.assign(new Error(said.split('\n')[0]), { errcode: damaged });
  database.exec('pragma journal_mode = wal');
}

const damaged = 11;

function explain({ errcode, message }: Error & { errcode?: number }): string {
  if (errcode === 5) return 'it is in use by another emulator. Stop that one, or choose another file.';
  if (errcode === damaged || errcode === 26) return `it is damaged (${message}). ${chooseOther}`;
  return `${message}.`;
}
