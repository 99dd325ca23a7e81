import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFolder, type Watch } from './support/open-folder.ts';
import { startCommand, type Ended } from './support/run-command.ts';

const documents = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];

async function open() {
  const opened = await openFolder(documents);
  const { folder, extractor, baseUrl, onCall } = opened;
  const environment = { EXTEND_API_KEY: 'sk_test', EXTEND_BASE_URL: baseUrl };
  const common = [folder, '--extractor', extractor, '--poll', '1'];
  const start = (...more: string[]) =>
    startCommand([...common, ...(more.length > 0 ? more : ['--settle', '0', '--concurrency', '2'])], environment);
  /** Runs the command and sends it a signal at the nth call that fits. What a dead process sends does not arrive. */
  async function signalAt(
    signal: NodeJS.Signals,
    fits: (...given: Parameters<Watch>) => boolean,
    nth: number,
    ...more: string[]
  ) {
    const command = start(...more);
    let seen = 0;
    let isDead = false;
    onCall(async (call, moment) => {
      if (fits(call, moment) && (seen += 1) === nth) {
        command.kill(signal);
        isDead = signal === 'SIGKILL';
        if (isDead) await command.ended;
      }
      if (isDead && moment === 'before') throw new Error('The caller is dead.');
    });
    const ended: Ended = await command.ended;
    onCall(() => undefined);
    return ended;
  }
  return { ...opened, start, signalAt };
}

test('after Ctrl-C what was asked for is kept, and the next start pays for the rest only', async () => {
  const { start, signalAt, made } = await open();
  const stopped = await signalAt('SIGINT', (call, moment) => call === 'POST /extract_runs' && moment === 'before', 2);
  expect(stopped.code).toBe(130);
  expect(stopped.errors).toContain('Stopped. The same command goes on from here.');
  expect(stopped.output).toMatch(/OPEN +│ Not reached/);
  expect(made()[1]).toBeLessThan(documents.length);
  const { code, output } = await start().ended;
  expect(code).toBe(0);
  expect(output.match(/PROCESSED/g)).toHaveLength(4);
  expect(made()).toEqual([4, 4]);
});

test.each(['POST /files/upload', 'POST /extract_runs', 'GET /extract_runs/{id}'])(
  'killed when %s is done and its answer is on the way, nothing is made twice',
  async (call) => {
    const { start, signalAt, made } = await open();
    const options = ['--concurrency', '1', '--settle', '3600'];
    const killed = await signalAt('SIGKILL', (...given) => given.join() === `${call},after`, 2, ...options);
    expect(killed.code).toBe(null);
    // What was made is found at once, without waiting for an hour.
    expect((await start(...options).ended).code).toBe(0);
    expect(made()).toEqual([4, 4]);
  },
);

test('a run that may still come through is waited for, not made again', async () => {
  const { start, signalAt, made, world } = await open();
  const options = ['--concurrency', '1', '--settle', '3600'];
  await signalAt('SIGKILL', (...given) => given.join() === 'POST /extract_runs,before', 1, ...options);
  const command = start(...options);
  expect(await command.says).toMatch(/may still take effect: waiting \d{4} s/);
  command.kill('SIGINT');
  expect((await command.ended).code).toBe(130);
  expect([made()[1], world.calls('listExtractRuns').length]).toEqual([0, 1]);
});

test('killed again and again at any call, it ends with every document run once', async () => {
  const moment = fc.record({ nth: fc.integer({ min: 1, max: 12 }), when: fc.constantFrom('before', 'after') });
  const moments = fc.sample(moment, { seed: Number(process.env.SEED ?? 14), numRuns: Number(process.env.KILLS ?? 5) });
  const { start, signalAt, made, world } = await open();
  for (const { nth, when } of moments) await signalAt('SIGKILL', (_, at) => at === when, nth);
  const { code, output } = await start().ended;
  expect(code).toBe(0);
  expect(output.match(/PROCESSED .*1547/g)).toHaveLength(4);
  expect(made()).toEqual([4, 4]);
  expect(world.calls().filter(({ violations }) => violations.length > 0)).toEqual([]);
});

test.each(['createExtractRun', 'uploadFile'])(
  'an outage of %s leaves documents open, and none is paid twice',
  async (operation) => {
    const { start, made, world } = await open();
    world.faults.add({ operation, nth: 2, status: 500 });
    world.faults.add({ operation, nth: 3, break: 'reset' });
    const { code, output } = await start().ended;
    expect(code).toBe(1);
    expect(output.match(/OPEN/g)).toHaveLength(2);
    expect((await start().ended).code).toBe(0);
    expect(made()).toEqual([4, 4]);
  },
);

test('a line of the journal that broke off is not believed', async () => {
  const { start, folder, extractor, made } = await open();
  await start().ended;
  writeFileSync(join(folder, 'e.txt'), 'Content of e.txt');
  appendFileSync(join(folder, `.${extractor}.jsonl`), '{"extractor":"ex_1","id":"abc","fil');
  expect((await start().ended).code).toBe(0);
  expect((await start().ended).code).toBe(0);
  expect(made()).toEqual([5, 5]);
});

test('a second process on the same folder is refused, one that is dead is not in the way', async () => {
  const { start, folder, extractor } = await open();
  const lock = join(folder, `.${extractor}.jsonl.lock`);
  writeFileSync(lock, String(process.pid));
  const { code, errors } = await start().ended;
  expect({ code, errors }).toEqual({
    code: 2,
    errors: expect.stringContaining(`Process ${process.pid} works on this`),
  });
  writeFileSync(lock, '999999999');
  expect((await start().ended).code).toBe(0);
});
