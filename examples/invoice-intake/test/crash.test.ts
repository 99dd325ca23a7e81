import { describe, expect, test } from 'vitest';
import { createLine, type Cut } from './support/create-line.ts';
import { invoice, openService } from './support/open-service.ts';

const minute = 60_000;

/** A service that dies during a call, and is started again. */
async function dieDuring(call: string, cut: Cut, { isTold = true } = {}) {
  const line = createLine();
  const service = await openService({ between: line.between });
  if (!isTold) service.world.webhooks.rule({ do: 'drop' });
  const { id } = await service.send();
  const happened = line.cut(call, cut);
  // When the read of a run is to be cut, the run has to be there and over.
  void service.pass().catch(() => undefined);
  if (call.startsWith('GET')) {
    await service.pass();
    void service.advance(11 * minute).catch(() => undefined);
  }
  await happened;
  service.kill();
  return { ...service, line, id };
}

const calls = ['POST /files/upload', 'POST /workflow_runs', 'GET /workflow_runs/{id}'];
const cuts: Cut[] = ['never leaves', 'is answered to nobody', 'arrives late'];

describe.each(calls)('killed during %s', (call) => {
  test.each(cuts)('when the call %s: one file, one run, and the result', async (cut) => {
    for (const isTold of [true, false]) {
      const { pass, advance, line, show, id, count, runs } = await dieDuring(call, cut, { isTold });
      await pass();
      await advance(minute);
      await line.arrive();
      for (let left = 30; left > 0; left -= 1) await advance(minute);
      expect(await show(id)).toMatchObject({ state: 'done', result: invoice, problem: null });
      expect([count('uploadFile'), count('createWorkflowRun'), await runs()]).toEqual([1, 1, 1]);
    }
  });
});

test('a run whose id was never stored is found by its delivery before anything is looked up', async () => {
  const { advance, show, id, count } = await dieDuring('POST /workflow_runs', 'is answered to nobody');
  await advance(1_000);
  expect(await show(id)).toMatchObject({ state: 'done' });
  expect(count('listWorkflowRuns')).toBe(0);
});

test('a run that may still arrive is waited for, not made again', async () => {
  const { pass, advance, line, show, id, count } = await dieDuring('POST /workflow_runs', 'arrives late');
  await pass();
  await advance(2 * minute);
  expect(await show(id)).toMatchObject({ state: 'uploaded', problem: expect.stringContaining('may still come') });
  expect(count('createWorkflowRun')).toBe(0);
  await line.arrive();
  await advance(minute);
  expect(await show(id)).toMatchObject({ state: 'done' });
  expect(count('createWorkflowRun')).toBe(1);
});
