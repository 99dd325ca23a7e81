import { createEmulator } from '@extend-openapi/emulator';
import { createExtendClient, createExtractRun, getExtractRun } from '@extend-openapi/client/operations';
import { expect, test } from 'vitest';

test('an invoice is read once, although the first answer is lost', async () => {
  const emulator = createEmulator({ time: 'stopped' });
  const world = emulator.world('sk_test'); // a key is a world: tests side by side do not meet
  world.script({ file: 'invoice.pdf', run: 'extract', output: { total: 1547 } });
  world.faults.add({ operation: 'getExtractRun', nth: 1, status: 404 });
  const client = createExtendClient({ token: 'sk_test', fetch: (request) => emulator.fetch(request) });

  const config = { schema: { type: 'object', properties: { total: { type: ['number', 'null'] } } } };
  const { id } = await createExtractRun(client, { config, file: { url: 'https://files.example.com/invoice.pdf' } });
  await world.clock.advance(60_000); // a minute, in no time

  await expect(getExtractRun(client, id)).rejects.toThrow(/404/);
  expect(await getExtractRun(client, id)).toMatchObject({ status: 'PROCESSED', output: { value: { total: 1547 } } });
  expect(world.calls('createExtractRun')).toHaveLength(1);
  expect(emulator.breaches()).toEqual([]);
});
