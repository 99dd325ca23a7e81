import { expect, onTestFinished, test, vi } from 'vitest';
import { startEmulator } from '../src/start-emulator.ts';
import { createCaller, prepare } from './support/prepare.ts';

test('the nth call is answered with a status, and does nothing', async () => {
  const { call, world, emulator } = prepare();
  world.faults.add({ operation: 'createExtractor', nth: 2, status: 500 });
  const statuses = [];
  for (const name of ['a', 'b', 'c']) statuses.push((await call('POST /extractors', { name })).status);
  expect(statuses).toEqual([200, 500, 200]);
  expect((await call('GET /extractors')).body).toMatchObject({ data: [{ name: 'c' }, { name: 'a' }] });
  expect(emulator.breaches()).toEqual([]);
});

test.each([
  [400, 'INVALID_REQUEST', false],
  [401, 'UNAUTHORIZED', false],
  [402, 'USAGE_BLOCKED', false],
  [403, 'FORBIDDEN', false],
  [404, 'NOT_FOUND', false],
  [422, 'INVALID_REQUEST', false],
  [429, 'RATE_LIMIT_EXCEEDED', true],
  [500, 'INTERNAL_ERROR', true],
])('a call that is answered %i has the code of that status', async (status, code, retryable) => {
  const { call, world, emulator } = prepare();
  world.faults.add({ status });
  expect(await call('GET /extractors')).toMatchObject({ status, body: { code, retryable } });
  expect(emulator.breaches()).toEqual([]);
});

test('a rate limit tells when to come back', async () => {
  const { call, world } = prepare();
  world.faults.add({ rateLimit: 7 });
  const answer = await call('GET /files');
  expect(answer).toMatchObject({ status: 429, body: { code: 'RATE_LIMIT_EXCEEDED', retryable: true } });
  expect(answer.headers.get('retry-after')).toBe('7');
  world.faults.clear();
  expect(await call('GET /files')).toMatchObject({ status: 200 });
});

test('the first rule that meets a call decides, and an outage answers 500 when nothing else is said', async () => {
  const { call, world } = prepare();
  world.faults.add({ nth: 1, outage: 5000 });
  world.faults.add({ status: 503 });
  expect(await call('GET /files')).toMatchObject({
    status: 500,
    body: { message: 'Answered 500, as a fault rule says.' },
  });
  world.faults.clear();
  world.faults.add({ rateLimit: 1 });
  world.faults.add({ outage: 5000 });
  expect(await call('GET /files')).toMatchObject({ status: 429 });
});

test('an outage ends by the clock', async () => {
  const { call, world } = prepare();
  world.faults.add({ outage: 5000, status: 500 });
  expect(await call('GET /files')).toMatchObject({ status: 500 });
  await world.clock.advance(5000);
  expect(await call('GET /files')).toMatchObject({ status: 200 });
});

test('chance is the same for the same seed', async () => {
  const draw = async (): Promise<number[]> => {
    const { call, world } = prepare({ seed: 'dice' });
    world.faults.add({ probability: 0.5, status: 500 });
    const statuses = [];
    for (let turn = 0; turn < 12; turn += 1) statuses.push((await call('GET /files')).status);
    return statuses;
  };
  const statuses = await draw();
  expect(new Set(statuses)).toEqual(new Set([200, 500]));
  expect(await draw()).toEqual(statuses);
});

test('answers are cut short, connections cut off, and versions wrong', async () => {
  const emulator = await startEmulator({ time: 'stopped' });
  const url = `${emulator.url}/files`;
  const world = emulator.world('sk_test');
  const headers = { authorization: 'Bearer sk_test', 'x-extend-api-version': '2026-02-09' };
  world.faults.add({ nth: 1, break: 'truncate' });
  world.faults.add({ nth: 2, break: 'reset' });
  world.faults.add({ nth: 3, break: 'wrong-version' });
  await expect((await fetch(url, { headers })).json()).rejects.toThrow(SyntaxError);
  await expect(fetch(url, { headers }).then((response) => response.text())).rejects.toThrow(TypeError);
  expect((await fetch(url, { headers })).headers.get('x-extend-api-version')).toBe('1999-01-01');
  expect((await fetch(url, { headers })).status).toBe(200);
  await emulator.stop();
});

test.each([
  ['reset', 'fails'],
  ['stall', 'waits'],
  ['truncate', 'ends'],
] as const)('the reading of an answer that a rule of %s meets %s', async (kind, outcome) => {
  const { emulator, world } = prepare();
  world.faults.add({ break: kind });
  const headers = { authorization: 'Bearer sk_test', 'x-extend-api-version': '2026-02-09' };
  const answer = await emulator.fetch('https://api.extend.ai/files', { headers });
  expect(answer.status).toBe(200);
  const read = answer.text().then(
    () => 'ends',
    () => 'fails',
  );
  // In one process all that can be read has been read before the next turn.
  const turn = new Promise<string>((resolve) => void setImmediate(resolve, 'waits'));
  expect(await Promise.race([read, turn])).toBe(outcome);
});

test('a stalled answer never comes, though the call was carried out', async () => {
  const emulator = await startEmulator({ time: 'stopped' });
  const world = emulator.world('sk_test');
  world.faults.add({ operation: 'createExtractor', break: 'stall' });
  const given = new AbortController();
  const headers = {
    authorization: 'Bearer sk_test',
    'x-extend-api-version': '2026-02-09',
    'content-type': 'application/json',
  };
  const init = { method: 'POST', headers, body: '{"name":"a"}', signal: given.signal };
  const answer = fetch(`${emulator.url}/extractors`, init).then((response) => response.text());
  await expect.poll(() => world.calls('createExtractor')).toHaveLength(1);
  const first = await Promise.race([answer, new Promise((resolve) => void setImmediate(resolve, 'nothing'))]);
  expect(first).toBe('nothing');
  given.abort();
  await expect(answer).rejects.toThrow('aborted');
  expect((await world.snapshot()).rows.processor).toHaveLength(1);
  await emulator.stop();
});

test('a delayed answer comes after so many milliseconds of the machine', async () => {
  const { call, world } = prepare();
  await call('GET /files');
  world.faults.add({ delay: 60_000 });
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  let isThere = false;
  const answer = call('GET /files').then((given) => ((isThere = true), given));
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(50_000);
  expect(isThere).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toMatchObject({ status: 200 });
});

test.each([
  [{ nth: 0 }, 'nth'],
  [{ status: 200 }, 'status'],
  [{ delay: -1 }, 'delay'],
  [{ outage: Number.NaN }, 'outage'],
  [{ rateLimit: 'soon' }, 'rateLimit'],
  [{ break: 'explode' }, 'reset, stall'],
])('the rule %o is refused', (rule, message) => {
  const { world } = prepare();
  expect(() => world.faults.add(rule as never)).toThrow(message);
});

test('a rule for an operation that does not exist is refused', () => {
  const { world } = prepare();
  expect(() => world.faults.add({ operation: 'extractFlie' })).toThrow('extractFlie');
  expect(() => world.faults.add({ probability: 2 })).toThrow('0 to 1');
  expect(() => world.script({ run: 'extrakt' as never })).toThrow('extrakt');
  expect(() => world.script({ outputs: {} } as never)).toThrow('outputs');
});

test('faults for all worlds meet those that come later', async () => {
  const { emulator } = prepare();
  emulator.fault({ operation: 'listFiles', status: 500 });
  expect(await createCaller(emulator.fetch, '2025-04-21', 'sk_new')('GET /files')).toMatchObject({ status: 500 });
});
