import { expect, test } from 'vitest';
import { invoice, openService } from './support/open-service.ts';

const second = 1_000;
const operations = ['uploadFile', 'createWorkflowRun', 'getWorkflowRun', 'every operation'];

test.each(operations)('five seconds of outage of %s are survived with one run', async (operation) => {
  const { world, send, pass, advance, show, count, runs } = await openService();
  world.faults.add({ ...(operation === 'every operation' ? {} : { operation }), outage: 5 * second });
  const { id } = await send();
  await pass();
  for (let at = 0; at < 300; at += 1) await advance(second);
  expect(await show(id)).toMatchObject({ state: 'done', result: invoice });
  expect([count('uploadFile'), count('createWorkflowRun'), await runs()]).toEqual([1, 1, 1]);
  expect(world.calls().filter(({ status }) => status === 500).length).toBeLessThanOrEqual(4);
});

const breaks = ['reset', 'truncate', 'wrong-version'] as const;

test.each(breaks)('answers that are broken (%s) after the work was done cause no second run', async (how) => {
  const { world, send, pass, advance, show, count, runs } = await openService();
  for (const operation of ['uploadFile', 'createWorkflowRun']) world.faults.add({ operation, nth: 1, break: how });
  const { id } = await send();
  await pass();
  for (let minute = 0; minute < 20; minute += 1) await advance(60 * second);
  expect(await show(id)).toMatchObject({ state: 'done', result: invoice });
  expect([count('uploadFile'), count('createWorkflowRun'), await runs()]).toEqual([1, 1, 1]);
});

test('a request that was refused is made again at once when what was wrong is mended', async () => {
  const { world, send, pass, advance, show, count } = await openService();
  world.faults.add({ operation: 'createWorkflowRun', nth: 1, status: 402 });
  const { id } = await send();
  await pass();
  expect(await show(id)).toMatchObject({ state: 'uploaded', problem: expect.stringContaining('402') });
  await advance(second);
  await advance(second);
  expect(await show(id)).toMatchObject({ state: 'done' });
  expect(count('listWorkflowRuns')).toBe(0);
});

test('a document that Extend refuses is given up, with its words', async () => {
  const { world, send, pass, advance, show } = await openService();
  world.faults.add({ operation: 'uploadFile', status: 400 });
  const { id } = await send();
  await pass();
  await advance(60 * second);
  expect(await show(id)).toMatchObject({ state: 'failed', problem: expect.stringContaining('400') });
  expect(world.calls('uploadFile')).toHaveLength(1);
});
