import { expect, test } from 'vitest';
import { type Stage, stages } from '../src/stages.ts';
import { openWorker } from './support/open-worker.ts';

const done = { status: 'done', value: { total: 1547 } };
const creates = ['createProcessorRun', 'createExtractRun'];
const moves = stages.slice(1).flatMap((stage, index): [Stage, Stage][] => [
  [stages[index]!, stage],
  [stage, stages[index]!],
]);

test.each(moves.map(([from, to]) => ({ from, to })))(
  'from "$from.name" to "$to.name" nothing is lost or done twice, wherever a job stands',
  async ({ from, to }) => {
    const { deploy, worker, submit, world, booked, runs, emulator } = await openWorker();
    await deploy(from);
    const [over, told, running, unanswered, untouched] = [submit(), submit(), submit(), submit(), submit()];
    await worker().start(over);
    await world.clock.advance(1_000);
    await worker().start(told);
    await worker().start(running);
    for (const operation of creates) world.faults.add({ operation, nth: 1, break: 'reset' });
    await expect(worker().start(unanswered)).rejects.toThrow(/runs?/);
    await worker().look(told.runId!);
    world.faults.clear();

    await deploy(to);
    for (const job of [over, told, running, unanswered, untouched]) await worker().start(job);
    await world.clock.advance(60_000);

    const jobs = [over, told, running, unanswered, untouched];
    expect(jobs.map(({ outcome }) => outcome)).toEqual(jobs.map(() => done));
    expect(booked.toSorted()).toEqual(jobs.map(({ id }) => id).toSorted());
    expect(await runs()).toBe(jobs.length);
    expect(world.webhooks.deliveries().map(({ status }) => status)).not.toContain('pending');
    expect(emulator.breaches()).toEqual([]);
  },
);

test('each stage moves one thing, and the last one speaks nothing but 2026-02-09', async () => {
  const { deploy, worker, submit, world } = await openWorker();
  const spoken: Record<string, object> = {};
  for (const stage of stages) {
    await deploy(stage);
    const before = world.calls().length;
    const job = submit();
    // The answer is lost, so that the run has to be found.
    for (const operation of creates) world.faults.add({ operation, nth: 1, break: 'reset' });
    await worker()
      .start(job)
      .catch(() => undefined);
    world.faults.clear();
    await worker().start(job);
    await world.clock.advance(1_000);
    const calls = world.calls().slice(before);
    const ofVersion = (version: string) =>
      [...new Set(calls.filter((call) => call.version === version).map(({ operation }) => operation))].join(' ');
    const told = world.webhooks.deliveries().filter(({ body }) => body.includes(job.runId!));
    spoken[stage.name] = {
      previous: ofVersion('2025-04-21'),
      today: ofVersion('2026-02-09').replace(/ ?\w+WebhookEndpoint/, ''),
      told: told.map(({ eventType }) => eventType).join(' '),
    };
  }
  const both = 'processor_run.processed extract_run.processed';
  const [upload, start, list, get] = ['uploadFile', 'createExtractRun', 'listExtractRuns', 'getExtractRun'];
  expect(spoken).toEqual({
    before: {
      previous: 'uploadFile createProcessorRun listProcessorRuns getProcessorRun',
      today: '',
      told: both.split(' ')[0],
    },
    'listen to both': {
      previous: 'uploadFile createProcessorRun listProcessorRuns getProcessorRun',
      today: '',
      told: both,
    },
    read: { previous: 'uploadFile createProcessorRun listProcessorRuns', today: get, told: both },
    find: { previous: 'uploadFile createProcessorRun', today: `${list} ${get}`, told: both },
    upload: { previous: 'createProcessorRun', today: `${upload} ${list} ${get}`, told: both },
    start: { previous: '', today: `${upload} ${start} ${list} ${get}`, told: both },
    after: { previous: '', today: `${upload} ${start} ${list} ${get}`, told: both.split(' ')[1] },
  });
});
