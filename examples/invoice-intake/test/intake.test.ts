import { expect, test } from 'vitest';
import { invoice, openService } from './support/open-service.ts';

const second = 1_000;

test('an invoice costs one upload, one run and one read', async () => {
  const { send, pass, advance, show, count, runs, emulator } = await openService();
  const { id, status } = await send();
  expect(status).toBe(202);
  await pass();
  expect(await show(id)).toMatchObject({ state: 'running' });
  await advance(second);
  expect(await show(id)).toMatchObject({ state: 'done', runStatus: 'PROCESSED', result: invoice });
  const calls = ['uploadFile', 'createWorkflowRun', 'getWorkflowRun', 'listFiles', 'listWorkflowRuns'].map(count);
  expect(calls).toEqual([1, 1, 1, 0, 0]);
  expect(await runs()).toBe(1);
  expect(emulator.breaches()).toEqual([]);
});

test('the same invoice sent again is the same intake', async () => {
  const { send, pass, runs } = await openService();
  const first = await send('same');
  await pass();
  const again = await send('same', 'other-name.txt');
  await pass();
  expect(again).toMatchObject({ status: 200, id: first.id, state: 'running' });
  expect(await runs()).toBe(1);
});

test('a run that failed says why, and is not paid for again', async () => {
  const script = { fail: { reason: 'CORRUPT_FILE', message: 'Page 2 cannot be read.' } };
  const { send, pass, advance, show, runs } = await openService({ script });
  const { id } = await send();
  await pass();
  await advance(second);
  await advance(24 * 3_600 * second);
  expect(await show(id)).toMatchObject({ state: 'failed', runStatus: 'FAILED', problem: expect.stringMatching(/\w/) });
  expect(await runs()).toBe(1);
});

test('an invoice in review waits for a person, without any calls in between', async () => {
  const { send, pass, advance, show, world, count } = await openService({ script: { needsReview: true } });
  const { id } = await send();
  await pass();
  await advance(second);
  const { runId } = await show(id);
  expect(await show(id)).toMatchObject({ state: 'running', runStatus: 'NEEDS_REVIEW' });
  await world.review(String(runId), { approve: true });
  await pass();
  expect(await show(id)).toMatchObject({ state: 'done' });
  expect(count('getWorkflowRun')).toBe(2);
});

test('what is no invoice is refused in one sentence', async () => {
  const { request, show, world } = await openService();
  const text = await request('/invoices', { method: 'POST', body: 'no form' });
  expect([text.status, await text.json()]).toEqual([400, { error: expect.stringContaining('multipart form') }]);
  const empty = new FormData();
  empty.set('file', new File([], 'empty.pdf'));
  expect((await request('/invoices', { method: 'POST', body: empty })).status).toBe(400);
  expect(await show('unknown')).toEqual({ error: 'There is no such invoice.' });
  expect(world.calls('uploadFile')).toEqual([]);
});
