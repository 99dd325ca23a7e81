// Extracted from README.md. Do not edit.
// Change the README, then run: pnpm vitest run readme -u

import { createEmulator } from '../../src/index.ts';
import '../../src/vitest.ts';
import { createExtendClient, unwrap } from '@extend-openapi/client';
import { expect, test } from 'vitest';

test('an invoice is booked with its total', async () => {
  const emulator = createEmulator({ time: 'stopped' });
  const world = emulator.world('sk_test');
  world.script({ file: 'invoice.pdf', run: 'extract', output: { total: 1547 } });
  const client = createExtendClient({ token: 'sk_test', fetch: (request) => emulator.fetch(request) });

  const file = { url: 'https://files.example.com/invoice.pdf' };
  const config = { schema: { type: 'object', properties: { total: { type: ['number', 'null'] } } } };
  const { id } = await unwrap(client.POST('/extract_runs', { body: { config, file } }));
  await world.clock.advance(60_000);

  const run = await unwrap(client.GET('/extract_runs/{id}', { params: { path: { id } } }));
  expect(run).toMatchObject({ status: 'PROCESSED', output: { value: { total: 1547 } } });
  expect(world).toHaveReceived('createExtractRun', { times: 1, body: { file } });
  expect(world).toKeepTheContract();
});
