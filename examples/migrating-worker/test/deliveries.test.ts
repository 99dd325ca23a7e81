import { signTestDelivery } from '@extend-openapi/client/webhooks';
import { expect, test } from 'vitest';
import { stages } from '../src/stages.ts';
import { takeDelivery } from '../src/take-delivery.ts';
import { openWorker } from './support/open-worker.ts';

const both = stages[1]!;

test('two endpoints tell of one run, and it is booked once', async () => {
  const { deploy, worker, submit, world, booked } = await openWorker();
  await deploy(both);
  const job = submit();
  await worker().start(job);
  world.webhooks.rule({ do: 'twice' });
  await world.clock.advance(60_000);
  expect(world.webhooks.deliveries().flatMap(({ attempts }) => attempts.map(({ status }) => status))).toEqual([
    204, 204, 204, 204,
  ]);
  expect(booked).toEqual([job.id]);
  expect(world.calls('getProcessorRun').length).toBeLessThanOrEqual(2);
});

test('two deliveries at the same moment both read the run, and one of them books it', async () => {
  const { worker, submit, world, booked } = await openWorker();
  world.webhooks.rule({ do: 'drop' });
  const job = submit();
  await worker().start(job);
  await world.clock.advance(60_000);
  await Promise.all([worker().look(job.runId!), worker().look(job.runId!)]);
  expect(world.calls('getProcessorRun')).toHaveLength(2);
  expect(booked).toEqual([job.id]);
});

test('when one endpoint is dropped, the other is enough', async () => {
  for (const event of ['processor_run.processed', 'extract_run.processed']) {
    const { deploy, worker, submit, world, booked } = await openWorker();
    await deploy(both);
    const job = submit();
    await worker().start(job);
    world.webhooks.rule({ event, do: 'drop' });
    await world.clock.advance(60_000);
    expect(booked).toEqual([job.id]);
  }
});

test('a delivery finds the job of a run whose id was lost', async () => {
  const { deploy, worker, submit, world, booked, runs } = await openWorker();
  await deploy(both);
  const job = submit();
  world.faults.add({ operation: 'createProcessorRun', break: 'reset' });
  await expect(worker().start(job)).rejects.toThrow();
  await world.clock.advance(60_000);
  await worker().start(job);
  expect(booked).toEqual([job.id]);
  expect(world.calls('listProcessorRuns')).toEqual([]);
  expect(await runs()).toBe(1);
});

test('a delivery of one version is refused at the endpoint of the other, and where none is expected', async () => {
  const { worker } = await openWorker();
  const told = {
    eventId: 'event_1',
    eventType: 'extract_run.processed',
    payload: { object: 'extract_run', id: 'exr_1' },
  };
  const post = async (secret: string, apiVersion: string, path: string) => {
    const delivery = await signTestDelivery(told, { secret, apiVersion });
    const request = new Request(`http://worker.test/webhooks/${path}`, { method: 'POST', ...delivery });
    return (await takeDelivery(request, { '2025-04-21': 'wss_old' }, worker())).status;
  };
  expect(await post('wss_old', '2025-04-21', '2025-04-21')).toBe(204);
  expect(await post('wss_old', '2026-02-09', '2025-04-21')).toBe(401);
  expect(await post('wss_new', '2025-04-21', '2025-04-21')).toBe(401);
  expect(await post('wss_old', '2025-04-21', '2026-02-09')).toBe(404);
});
