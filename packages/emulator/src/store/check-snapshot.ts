import { anyObject, base64, flag, isObject, type Member } from '../world/check-members.ts';
import { rowShape, rowShapes } from './row-shapes.ts';
import type { Table } from './tables.ts';
import type { Snapshot } from './store.ts';

/** @throws {TypeError} that says where a value is no snapshot; nothing of it is taken then */
export function checkSnapshot(value: unknown, name = 'This'): asserts value is Snapshot {
  const problem = findProblem(value);
  if (problem !== undefined)
    throw new TypeError(`${name} is not a snapshot: ${problem}. Make one with GET /_emulator/snapshot.`);
}

function findProblem(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is not an object';
  const { sequence, rows, bytes, ...rest } = value;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return `it has "${unknown}", which snapshots do not have`;
  if (!isCount(sequence)) return 'its sequence is no whole number';
  if (!isObject(rows)) return 'it has no rows';
  for (const [table, list] of Object.entries(rows)) {
    const problem = findRowProblem(table, list, sequence);
    if (problem !== undefined) return problem;
  }
  if (!isObject(bytes)) return 'it has no bytes';
  const wrong = Object.keys(bytes).find((id) => !base64.fits(bytes[id]));
  return wrong === undefined ? undefined : `its bytes of "${wrong}" are no Base64`;
}

function findRowProblem(table: string, list: unknown, sequence: number): string | undefined {
  if (!Object.hasOwn(rowShapes, table)) return `it has the table "${table}", which snapshots do not have`;
  if (!Array.isArray(list)) return `its rows of ${table} are no list`;
  const ids = new Set<unknown>();
  for (const [index, row] of list.entries()) {
    const problem = findMemberProblem({ ...rowShape, ...rowShapes[table as Table] }, row, sequence);
    if (problem !== undefined) return `row ${index} of ${table} ${problem}`;
    const { id } = row as { id: string };
    if (ids.has(id)) return `row ${index} of ${table} has the id of an earlier one`;
    ids.add(id);
  }
  return undefined;
}

function findMemberProblem(
  shape: Readonly<Record<string, string>>,
  row: unknown,
  sequence: number,
): string | undefined {
  if (!isObject(row)) return 'is not an object';
  const unknown = Object.keys(row).find((member) => !Object.hasOwn(shape, member));
  if (unknown !== undefined) return `has "${unknown}", which its table does not have`;
  const wrong = Object.keys(shape).find((member) => !fits(shape[member]!, row[member]));
  if (wrong !== undefined) return `has no ${wrong} that is ${kindOf(shape[wrong]!).words}`;
  // New rows would get the ids of these.
  return Number(row.sequence) > sequence ? 'has a sequence beyond the one of the snapshot' : undefined;
}

const kinds: Readonly<Record<string, Member>> = {
  text: { fits: (value) => typeof value === 'string', words: 'a text' },
  number: { fits: Number.isFinite, words: 'a number' },
  flag,
  list: { fits: Array.isArray, words: 'a list' },
  object: anyObject,
};

const fits = (shape: string, value: unknown): boolean =>
  (value === null && shape.endsWith(' or null')) || kindOf(shape).fits(value);

const kindOf = (shape: string): Member => kinds[shape.replace(' or null', '')]!;

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
