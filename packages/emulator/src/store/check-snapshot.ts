import type { Snapshot } from './store.ts';

/** @throws {TypeError} that says where a value is no snapshot; nothing of it is taken then */
export function checkSnapshot(value: unknown, name = 'The snapshot'): asserts value is Snapshot {
  const fail = (what: string): never => {
    throw new TypeError(`${name} is not a snapshot: ${what}. Make one with GET /_emulator/snapshot.`);
  };
  if (!isObject(value)) return fail('it is no object');
  const { sequence, rows, bytes } = value;
  if (!Number.isInteger(sequence)) fail('its sequence is no whole number');
  if (!isObject(rows)) return fail('it has no rows');
  for (const [table, list] of Object.entries(rows)) {
    if (!Array.isArray(list)) return fail(`its rows of ${table} are no list`);
    const wrong = list.findIndex(
      (row) => !isObject(row) || typeof row.id !== 'string' || !Number.isInteger(row.sequence),
    );
    if (wrong >= 0) fail(`row ${wrong} of ${table} has no id and sequence`);
  }
  if (!isObject(bytes) || Object.values(bytes).some((text) => typeof text !== 'string'))
    fail('its bytes are no Base64');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
