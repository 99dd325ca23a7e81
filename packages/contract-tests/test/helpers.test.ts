import { describe, expect, inject, test } from 'vitest';
import { buildRequired } from '../src/build-init.ts';
import { mock } from '../src/mock.ts';
import { readDocument } from '../src/document.ts';
import { createObservedClient } from '../src/observed-client.ts';
import { listOperationCases } from '../src/operation-case.ts';

const version = inject('version');
const document = readDocument(version);
const { client, entry, violations } = await createObservedClient(version, mock.url);

const lists = listOperationCases(document).filter(({ marks }) => marks['x-sdk-pagination']);
const paginate = entry.paginate as unknown as (client: unknown, path: string, init: object) => AsyncIterable<unknown>;
const waitForRun = entry.waitForRun as unknown as (client: unknown, run: object) => Promise<{ status: string }>;

describe.skipIf(lists.length === 0)('paginate', () => {
  test.for(lists)('reads $name to its end', async (operation) => {
    const items: unknown[] = [];
    for await (const item of paginate(client, operation.path, buildRequired(document, operation))) items.push(item);
    expect(items).not.toEqual([]);
    expect(violations()).toEqual([]);
  });
});

const runs = Object.entries(client.contract.runs);

describe.skipIf(runs.length === 0)('waitForRun', () => {
  test.for(runs)('reads a %s until it is finished', async ([object, { terminal }]) => {
    const run = await waitForRun(client, { object, id: 'run_1' });
    expect(terminal).toContain(run.status);
    expect(violations()).toEqual([]);
  });
});
