import { expect, test } from 'vitest';
import { prepare } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

const pending = { url: 'http://127.0.0.1:9/hooks', name: 'Service', apiVersion: '2026-02-09' };

test('of deliveries that are over only the last ones are remembered; what is pending stays', async () => {
  const receiver = await startReceiver();
  const { call, world } = prepare({ deliveryLimit: 3 });
  await call('POST /webhook_endpoints', { ...pending, enabledEvents: ['workflow.created'] });
  const endpoint = { ...pending, url: receiver.url, enabledEvents: ['extractor.created'] };
  await call('POST /webhook_endpoints', endpoint);
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    await call('POST /workflows', { name });
    await call('POST /extractors', { name });
    await world.clock.advance(0);
  }
  await receiver.stop();
  expect(receiver.received).toHaveLength(5);
  expect(world.webhooks.deliveries('workflow.created')).toHaveLength(5);
  const names = world.webhooks
    .deliveries('extractor.created')
    .filter(({ status }) => status === 'delivered')
    .map(({ body }) => (JSON.parse(body) as { payload: { name: string } }).payload.name);
  // The fifth was still pending when the rest was counted.
  expect(names).toEqual(['b', 'c', 'd', 'e']);
});

test('of links to payloads only the last ones work', async () => {
  const { call, emulator, world } = prepare({ deliveryLimit: 2, time: { reads: 1 } });
  const upload = new FormData();
  upload.set('file', new File(['text'], 'a.txt'));
  const { id } = (await call('POST /files/upload', upload)).body as { id: string };
  const links = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const { body } = await call('POST /parse?responseType=url', { file: { id } });
    links.push((body as { outputUrl: string }).outputUrl);
  }
  const statuses = [];
  for (const link of links) statuses.push((await emulator.fetch(link)).status);
  expect(statuses).toEqual([403, 403, 200, 200]);
  expect((await world.snapshot()).rows.payload).toHaveLength(2);
});

test('a script remembers no more runs than it needs to count', async () => {
  const { call, world } = prepare({ time: { reads: 1 } });
  world.script({ run: 'classify', nth: 2, output: { id: 'letter', type: 'Second' } });
  const classifications = [{ id: 'letter', type: 'Letter', description: 'A letter.' }];
  const types = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const { body } = await call('POST /classify', { config: { classifications }, file: { text: 'hello' } });
    types.push((body as { output: { type: string } }).output.type);
  }
  expect(types).toEqual(['Letter', 'Second', 'Letter', 'Letter']);
});
