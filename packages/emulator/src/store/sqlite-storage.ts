import { openDatabase } from './open-database.ts';
import { SqliteStore } from './sqlite-store.ts';
import type { Storage } from './storage.ts';
import { Writes } from './writes.ts';

/**
 * Keeps all worlds in one SQLite file. What a call has put is in the file before the call is answered.
 *
 * @throws {Error} when the file cannot be used; it is left as it is
 */
export async function openSqliteStorage(file: string): Promise<Storage> {
  const database = await openDatabase(file);
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
