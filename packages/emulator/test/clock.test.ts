import { expect, onTestFinished, test, vi } from 'vitest';
import { prepare } from './support/prepare.ts';

const classifications = [{ id: 'letter', type: 'Letter', description: 'A letter.' }];
const request = { config: { classifications }, file: { text: 'hello' } };

test.each([['real'], [{ scale: 2 }], ['stopped'], [{ reads: 9 }]] as const)(
  'advancing moves the clock and does what is due, also when time is %o',
  async (time) => {
    const { call, world } = prepare({ time, runTime: 3_600_000 });
    const { body } = await call('POST /classify_runs', request);
    const before = world.clock.now();
    await world.clock.advance(1_800_000);
    expect(world.clock.now()).toBeGreaterThanOrEqual(before + 1_800_000);
    const run = `GET /classify_runs/${(body as { id: string }).id}`;
    expect((await call(run)).body).toMatchObject({ status: 'PROCESSING' });
    await world.clock.advance(1_800_000);
    expect((await call(run)).body).toMatchObject({ status: 'PROCESSED' });
  },
);

test('what is left after advancing comes in time by itself', async () => {
  const { call, world } = prepare({ time: { scale: 100 }, runTime: 200_000 });
  const answer = call('POST /classify', request);
  await expect.poll(() => world.snapshot()).toMatchObject({ rows: { run: [{ status: 'PROCESSING' }] } });
  await world.clock.advance(180_000);
  expect(await answer).toMatchObject({ status: 200, body: { status: 'PROCESSED' } });
});

test.each([
  ['real', 1],
  [{ scale: 60 }, 60],
  ['stopped', 0],
  [{ reads: 2 }, 0],
] as const)(
  'a run ends by itself as time passes when it is %o: %i times as fast as on the machine',
  async (time, scale) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { call, world } = prepare({ time, runTime: 6000 });
    const before = world.clock.now();
    await call('POST /classify_runs', request);
    const statusOf = async (): Promise<unknown> => (await world.snapshot()).rows['run']![0];
    await vi.advanceTimersByTimeAsync(99);
    expect(await statusOf()).toMatchObject({ status: 'PROCESSING' });
    await vi.advanceTimersByTimeAsync(5901);
    expect(world.clock.now() - before).toBe(6000 * scale);
    expect(await statusOf()).toMatchObject({ status: scale === 0 ? 'PROCESSING' : 'PROCESSED' });
    await world.clock.advance(1000);
    expect(world.clock.now() - before).toBe(6000 * scale + 1000);
  },
);

test('a run that takes longer than any timer does not keep the machine busy', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const { call, world } = prepare({ time: 'real', runTime: 2 ** 32 });
  await call('POST /classify_runs', request);
  for (let timer = 0; timer < 10; timer += 1) await vi.advanceTimersToNextTimerAsync();
  expect((await world.snapshot()).rows['run']).toMatchObject([{ status: 'PROCESSED' }]);
});
