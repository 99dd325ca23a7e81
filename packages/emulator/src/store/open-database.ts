import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/** Marks a file as ours: "EXTE" in ASCII. */
const applicationId = 0x45585445;

/** Of what is in the file. To be raised with every change of the rows that an older emulator could not read. */
const format = 1;

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
  const problem = findProblem(file);
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

/** What is wrong with a file before it is opened: SQLite would write beside what is not ours. */
function findProblem(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true || /[\\/]$/.test(file)) return 'it is a folder.';
  if (stats === undefined)
    return statSync(dirname(resolve(file)), { throwIfNoEntry: false })?.isDirectory() === true
      ? undefined
      : 'its folder does not exist.';
  if (!stats.isFile()) return 'it is no file that can be kept.';
  return stats.size === 0 ? undefined : findForeign(readHeader(file));
}

const other = 'Choose another file; this one was left as it is.';

/** The header of a SQLite file has the format of its content at 60, and who made it at 68. */
function findForeign(header: Buffer): string | undefined {
  if (header.length < 100 || header.subarray(0, 15).toString('latin1') !== 'SQLite format 3')
    return `it is not a data file of the emulator. ${other}`;
  if (header.readInt32BE(68) !== applicationId) return `it is a database of something else. ${other}`;
  const found = header.readInt32BE(60);
  if (found !== format)
    return `it has the format ${found} of a${found > format ? ' newer' : 'n older'} emulator, and this one reads ${format}. ${other}`;
  return undefined;
}

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  try {
    return header.subarray(0, readSync(descriptor, header));
  } finally {
    closeSync(descriptor);
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
  if (said !== 'ok') throw Object.assign(new Error(said), { errcode: damaged });
  database.exec('pragma journal_mode = wal');
}

const damaged = 11;

function explain({ errcode, message }: Error & { errcode?: number }): string {
  if (errcode === 5) return 'it is in use by another emulator. Stop that one, or choose another file.';
  if (errcode === 8) return 'it can only be read. Change its rights, or choose another file.';
  if (errcode === 14) return 'it cannot be opened. Look at the rights of the file and of its folder.';
  if (errcode === damaged || errcode === 26) return `it is damaged (${message}). ${other}`;
  return `${message}.`;
}
