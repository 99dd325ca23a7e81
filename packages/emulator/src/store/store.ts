import type { Table, Tables } from './tables.ts';

/** Everything a store holds, as it can be written to JSON. Bytes are Base64. */
export interface Snapshot {
  readonly sequence: number;
  readonly rows: Readonly<Record<string, readonly object[]>>;
  readonly bytes: Readonly<Record<string, string>>;
}

/** Keeps the rows and files of one world. What a call has put is there for the next one. */
export interface Store {
  /** The next number in the order of creation, never given twice. */
  next(): number;
  put<T extends Table>(table: T, row: Tables[T]): void;
  get<T extends Table>(table: T, id: string): Tables[T] | undefined;
  delete(table: Table, id: string): void;
  /** All rows of a table in the order of their creation. */
  all<T extends Table>(table: T): Tables[T][];
  putBytes(id: string, bytes: Uint8Array): void;
  bytes(id: string): Uint8Array | undefined;
  deleteBytes(id: string): void;
  snapshot(): Snapshot;
  /** Replaces everything. */
  restore(snapshot: Snapshot): void;
  close(): void;
}

export const emptySnapshot: Snapshot = { sequence: 0, rows: {}, bytes: {} };
