import { signTestDelivery } from '@extend-openapi/client/webhooks';
import { expect, test } from 'vitest';
import { invoice, openService } from './support/open-service.ts';

const minute = 60_000;
const event = 'workflow_run.completed';

async function openRunning() {
  const service = await openService();
  const { id } = await service.send();
  await service.pass();
  return { ...service, id };
}

test('a delivery that comes twice is read once more at most, and booked once', async () => {
  const { world, advance, pass, show, id, count } = await openRunning();
  world.webhooks.rule({ event, do: 'twice' });
  await advance(minute);
  await world.webhooks.redeliver(world.webhooks.deliveries(event)[0]!.id);
  await pass();
  expect(world.webhooks.deliveries(event)[0]!.attempts.map(({ status }) => status)).toEqual([204, 204, 204]);
  expect(await show(id)).toMatchObject({ state: 'done', result: invoice });
  expect(count('getWorkflowRun')).toBe(1);
});

test('a delivery that never comes is made up for by a look after ten minutes', async () => {
  const { world, advance, show, id, count } = await openRunning();
  world.webhooks.rule({ do: 'drop' });
  await advance(9 * minute);
  expect(await show(id)).toMatchObject({ state: 'running' });
  await advance(minute);
  expect(await show(id)).toMatchObject({ state: 'done' });
  expect(count('getWorkflowRun')).toBe(1);
});

test('a delivery that comes after the look changes nothing', async () => {
  const { world, advance, show, id, count } = await openRunning();
  world.webhooks.rule({ event, do: { late: 30 * minute } });
  await advance(11 * minute);
  const done = await show(id);
  await advance(30 * minute);
  expect(world.webhooks.deliveries(event)[0]!.status).toBe('delivered');
  expect(await show(id)).toEqual(done);
  expect(count('getWorkflowRun')).toBe(1);
});

test('deliveries in the wrong order end where the run ended', async () => {
  const { world, advance, pass, show, send, emulator } = await openService({ script: { needsReview: true } });
  world.webhooks.rule({ do: 'hold' });
  const { id } = await send();
  await pass();
  await advance(11 * minute);
  await world.review(String((await show(id)).runId), { approve: true });
  await world.webhooks.release();
  expect(world.webhooks.deliveries().map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  await pass();
  expect(await show(id)).toMatchObject({ state: 'done', runStatus: 'PROCESSED' });
  expect(emulator.breaches()).toEqual([]);
});

test('a forged delivery is refused and causes no call', async () => {
  const { world, advance, show, id, count } = await openRunning();
  world.webhooks.rule({ do: 'forge' });
  await advance(5_000);
  expect(world.webhooks.deliveries(event)[0]!.attempts[0]).toMatchObject({ status: 401 });
  expect(await show(id)).toMatchObject({ state: 'running' });
  expect(count('getWorkflowRun')).toBe(0);
});

test('a delivery with another body, an old one and one of another version are refused', async () => {
  const { request, secret } = await openService();
  const told = { eventId: 'event_1', eventType: event, payload: { object: 'workflow_run', id: 'workflow_run_1' } };
  const post = async (options: Parameters<typeof signTestDelivery>[1], change = '') => {
    const { headers, body } = await signTestDelivery(told, options);
    return (await request('/webhooks/extend', { method: 'POST', headers, body: body + change })).status;
  };
  expect(await post({ secret, apiVersion: '2026-02-09' })).toBe(204);
  expect(await post({ secret, apiVersion: '2026-02-09' }, ' ')).toBe(401);
  expect(await post({ secret, apiVersion: '2025-04-21' })).toBe(401);
  expect(await post({ secret, apiVersion: '2026-02-09', signedAt: new Date(0) })).toBe(401);
});

test('a service that is down gets its delivery later', async () => {
  const { world, advance, show, id, goDown } = await openRunning();
  goDown(true);
  await advance(5_000);
  expect(world.webhooks.deliveries(event)[0]!.attempts).toMatchObject([{ status: 503 }]);
  expect(await show(id)).toMatchObject({ state: 'running' });
  goDown(false);
  await advance(minute);
  expect(await show(id)).toMatchObject({ state: 'done' });
});
