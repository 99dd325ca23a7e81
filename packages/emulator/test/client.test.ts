import { createExtendClient, unwrap, uploadFile, waitForRun } from '@extend-openapi/client/2026-02-09';
import { expect, test } from 'vitest';
import { createEmulator } from '../src/create-emulator.ts';
import { startEmulator } from '../src/start-emulator.ts';

const classifications = [{ id: 'invoice', type: 'Invoice', description: 'A request for payment.' }];

test('the client uploads, runs, waits and pages without a port', async () => {
  const emulator = createEmulator({ time: { reads: 1 } });
  const client = createExtendClient({ token: 'sk_test', fetch: (request) => emulator.fetch(request) });
  const file = await uploadFile(client, new Blob(['%PDF-1.7']), { fileName: 'invoice.pdf' });
  const body = { config: { classifications }, file: { id: file.id } };
  const run = await unwrap(client.POST('/classify_runs', { body }));
  const ended = await waitForRun(client, run);
  expect(ended).toMatchObject({ status: 'PROCESSED', output: { id: 'invoice' } });
  expect(emulator.breaches()).toEqual([]);
});

test('the client reaches it by its base URL', async () => {
  const emulator = await startEmulator();
  const client = createExtendClient({ token: 'sk_test', baseUrl: emulator.url });
  const { data } = await client.GET('/files', {});
  expect(data).toEqual({ object: 'list', data: [] });
  await emulator.stop();
  await emulator.stop();
});
