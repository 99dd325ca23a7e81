import { expect, test } from 'vitest';
import { createCaller, key, prepare } from './support/prepare.ts';

test('a caller that goes away in the middle of a request is no failure of the emulator, and changes nothing', async () => {
  const { emulator, world } = prepare();
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"name":')),
    pull: (controller) => controller.error(new Error('aborted')),
  });
  const headers = {
    authorization: `Bearer ${key}`,
    'x-extend-api-version': '2026-02-09',
    'content-type': 'application/json',
  };
  const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
  const answer = await emulator.fetch(new Request('https://api.extend.ai/extractors', init));
  expect(answer.status).toBe(400);
  expect(world.calls('createExtractor')).toMatchObject([{ status: 400 }]);
  expect((await createCaller(emulator.fetch)('GET /extractors')).body).toMatchObject({ data: [] });
  expect(emulator.breaches()).toEqual([]);
});
