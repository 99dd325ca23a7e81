import { expect, test, vi } from 'vitest';
import { BackgroundBuild } from '../../dev/background-build.ts';

test('a build waits for what is under way, and for no more than is out of date', async () => {
  const run = vi.fn(async () => true);
  const build = new BackgroundBuild({ run, stop: async () => {} });
  await build.resume(Promise.resolve());
  expect(run).not.toHaveBeenCalled();
  build.require();
  const tests = Promise.withResolvers<void>();
  const resumed = build.resume(tests.promise);
  await new Promise(setImmediate);
  expect(run).not.toHaveBeenCalled();
  await build.pause();
  tests.resolve();
  await resumed;
  expect(run).not.toHaveBeenCalled();
  await build.resume(Promise.resolve());
  expect(run).toHaveBeenCalledTimes(1);
});
