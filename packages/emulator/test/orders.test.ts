import { resolve, schemaOf, type Operation } from '@extend-openapi/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContracts } from '../src/http/contract.ts';
import type { Snapshot } from '../src/store/store.ts';
import { furnish } from './support/furnish.ts';
import { createCaller, prepare } from './support/prepare.ts';

interface Row {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const contracts = loadContracts();

/** Every resource a second time: made later, and changed last before the first one was changed. */
function double(snapshot: Snapshot): Snapshot {
  const twice = (rows: readonly Row[]): Row[] => [
    ...rows.map((row) => ({ ...row, updatedAt: row.createdAt + 2e6 })),
    ...rows.map((row) => {
      const createdAt = row.createdAt + 1e6;
      const dates = { createdAt, updatedAt: createdAt, ...('finishedAt' in row ? { finishedAt: null } : {}) };
      return { ...row, id: `${row.id}_later`, sequence: row.sequence + 1e6, ...dates };
    }),
  ];
  const rows = Object.entries(snapshot.rows).map(([table, held]) => [
    table,
    table === 'task' || table === 'waiting' ? held : twice(held as unknown as Row[]),
  ]);
  return { ...snapshot, sequence: snapshot.sequence + 2e6, rows: Object.fromEntries(rows) as Snapshot['rows'] };
}

let world: Awaited<ReturnType<typeof furnished>>;

async function furnished() {
  const prepared = prepare({ time: { reads: 1 } });
  const ids = await furnish(prepared.emulator);
  await prepared.world.restore(double(await prepared.world.snapshot()));
  return { ...prepared, ids };
}

beforeAll(async () => {
  world = await furnished();
});

/** Versions of one thing have an order of their own: the draft stands first. */
const isList = ({ method, path, parameters }: Operation): boolean =>
  method === 'GET' && !path.endsWith('/versions') && parameters.some(({ name }) => name === 'nextPageToken');

describe.each(contracts.versions)('%s', (version) => {
  const document = contracts.get(version)!;
  const lists = document.operations.filter(isList);

  test.each(lists)('$operationId goes by the date that is asked for, and by its own where none is', async (list) => {
    const { emulator, ids } = world;
    const path = list.path.replace(/\{\w+\}/, ids.evaluationSet);
    const call = createCaller(emulator.fetch, version);
    const first = async (query: string): Promise<'first' | 'later'> => {
      const { status, body } = await call(`GET ${path}?maxPageSize=1&${query}`);
      expect({ status, body }).toMatchObject({ status: 200 });
      const [row] = Object.values(body as Record<string, { id: string }[]>).find(Array.isArray)!;
      return row!.id.endsWith('_later') ? 'later' : 'first';
    };
    const sortBy = list.parameters.find(({ name }) => name === 'sortBy');
    const schema = sortBy && resolve(document, schemaOf(sortBy)!);
    const { enum: dates = [], default: own = 'createdAt' } = schema ?? {};
    const byDate: Readonly<Record<string, string>> = { createdAt: 'later', updatedAt: 'first' };
    expect(await first('')).toBe(byDate[own as string]);
    if (list.parameters.some(({ name }) => name === 'sortDir'))
      expect(await first('sortDir=asc')).not.toBe(byDate[own as string]);
    for (const date of dates as string[]) expect(await first(`sortBy=${date}`), date).toBe(byDate[date]);
  });
});
