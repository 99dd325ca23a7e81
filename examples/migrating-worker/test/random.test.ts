import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stages } from '../src/stages.ts';
import { openWorker } from './support/open-worker.ts';

const operations = ['uploadFile', 'createProcessorRun', 'createExtractRun', 'getProcessorRun', 'getExtractRun'];

const step = fc.oneof(
  fc.record({ do: fc.constant('submit' as const) }),
  fc.record({ do: fc.constant('start' as const) }),
  fc.record({ do: fc.constant('stage' as const), by: fc.constantFrom(-1, 1, 1) }),
  fc.record({ do: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 500, 60_000) }),
  fc.record({
    do: fc.constant('deliver' as const),
    how: fc.constantFrom('twice' as const, 'hold' as const, 'forge' as const, 'drop' as const, { late: 90_000 }),
  }),
  fc.record({
    do: fc.constant('harm' as const),
    operation: fc.constantFrom(...operations),
    how: fc.constantFrom({ status: 500 }, { break: 'reset' as const }, { break: 'truncate' as const }),
  }),
);

async function live(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const { deploy, worker, submit, world, booked, runs, emulator } = await openWorker();
  const jobs: ReturnType<typeof submit>[] = [];
  let at = 0;
  for (const each of steps) {
    if (each.do === 'submit') jobs.push(submit());
    if (each.do === 'start')
      for (const job of jobs)
        await worker()
          .start(job)
          .catch(() => undefined);
    if (each.do === 'wait') await world.clock.advance(each.milliseconds);
    if (each.do === 'deliver') world.webhooks.rule({ nth: 1, do: each.how });
    if (each.do === 'harm') world.faults.add({ operation: each.operation, nth: 1, ...each.how });
    if (each.do === 'stage') await deploy(stages[(at = Math.min(Math.max(at + each.by, 0), stages.length - 1))]!);
  }
  // Then the world is well again, and the move comes to its end.
  world.faults.clear();
  for (const stage of stages.slice(at)) {
    await deploy(stage);
    for (const job of jobs) await worker().start(job);
    await world.webhooks.release();
    await world.clock.advance(600_000);
  }
  // For those whose deliveries were dropped.
  await worker().lookAtAll();
  expect(jobs.map(({ outcome }) => outcome)).toEqual(jobs.map(() => ({ status: 'done', value: { total: 1547 } })));
  expect(booked.toSorted()).toEqual(jobs.map(({ id }) => id).toSorted());
  expect(await runs()).toBe(jobs.length);
  expect(emulator.breaches()).toEqual([]);
}

test('whatever happens during the move, each job is run once and booked once', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), live);
  await fc.assert(property, { seed: Number(process.env.SEED ?? 14), numRuns: Number(process.env.RUNS ?? 25) });
});
