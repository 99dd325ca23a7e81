import { expect, test, vi } from 'vitest';
import { ServedMock } from '../../dev/mocks.ts';

test('the served mock is lent once it has restarted, and not when it could not', async () => {
  const start = vi.fn(async () => ({ url: 'http://here', stop: async () => {} }));
  const mock = new ServedMock(start);
  const restarted = mock.restart();
  expect(await mock.url()).toBe('http://here');
  await restarted;
  start.mockRejectedValueOnce(new Error('Port 4010 on 127.0.0.1 is taken'));
  await expect(mock.restart()).rejects.toThrow('is taken');
  expect(await mock.url()).toBeUndefined();
});

test('the served mock leaves its port before the next one takes it', async () => {
  const stopped = Promise.withResolvers<void>();
  const start = vi.fn(async () => ({ url: 'http://here', stop: () => stopped.promise }));
  const mock = new ServedMock(start);
  await mock.restart();
  const restarted = mock.restart();
  await new Promise(setImmediate);
  expect(start).toHaveBeenCalledTimes(1);
  stopped.resolve();
  await restarted;
  expect(start).toHaveBeenCalledTimes(2);
});
