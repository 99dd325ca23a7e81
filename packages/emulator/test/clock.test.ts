import { expect, test } from 'vitest';
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
