import { rowShapes } from './row-shapes.ts';
import type { Table } from './tables.ts';
import type { Store } from './store.ts';

/** When a store was last written to: the clock of its world starts no earlier. */
export const lastChange = (store: Store): number =>
  (Object.keys(rowShapes) as Table[])
    .flatMap((table) => store.all(table))
    .reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0);
