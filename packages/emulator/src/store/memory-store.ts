import type { Row } from './rows/row.ts';
import type { Table, Tables } from './tables.ts';
import type { Snapshot, Store } from './store.ts';

/** Keeps a world in memory. A row is shared with whoever reads it, which is safe because rows are never changed. */
export class MemoryStore implements Store {
  #sequence = 0;
  readonly #tables = new Map<string, Map<string, Row>>();
  readonly #bytes = new Map<string, Uint8Array>();

  next(): number {
    return ++this.#sequence;
  }

  put<T extends Table>(table: T, row: Tables[T]): void {
    this.#rows(table).set(row.id, row);
  }

  get<T extends Table>(table: T, id: string): Tables[T] | undefined {
    return this.#rows(table).get(id) as Tables[T] | undefined;
  }

  delete(table: Table, id: string): void {
    this.#rows(table).delete(id);
  }

  all<T extends Table>(table: T): Tables[T][] {
    return [...this.#rows(table).values()] as Tables[T][];
  }

  putBytes(id: string, bytes: Uint8Array): void {
    this.#bytes.set(id, bytes);
  }

  bytes(id: string): Uint8Array | undefined {
    return this.#bytes.get(id);
  }

  deleteBytes(id: string): void {
    this.#bytes.delete(id);
  }

  snapshot(): Snapshot {
    const bytes = [...this.#bytes].map(([id, value]) => [id, Buffer.from(value).toString('base64')] as const);
    const filled = [...this.#tables].filter(([, held]) => held.size > 0);
    const rows = filled.map(([table, held]) => [table, [...held.values()]] as const);
    return { sequence: this.#sequence, rows: Object.fromEntries(rows), bytes: Object.fromEntries(bytes) };
  }

  restore(snapshot: Snapshot): void {
    this.#sequence = snapshot.sequence;
    this.#tables.clear();
    this.#bytes.clear();
    for (const [table, rows] of Object.entries(snapshot.rows))
      this.#tables.set(table, new Map((rows as Row[]).map((row) => [row.id, row])));
    for (const [id, value] of Object.entries(snapshot.bytes))
      this.#bytes.set(id, new Uint8Array(Buffer.from(value, 'base64')));
  }

  close(): void {}

  #rows(table: string): Map<string, Row> {
    let rows = this.#tables.get(table);
    if (!rows) this.#tables.set(table, (rows = new Map()));
    return rows;
  }
}
