import { expect as jestExpect } from 'expect';
import { beforeAll, expect, test, vi } from 'vitest';
import { prepareCalls } from './prepare-calls.ts';

let world: Awaited<ReturnType<typeof prepareCalls>>['world'];

beforeAll(async () => {
  ({ world } = await prepareCalls());
  vi.stubGlobal('expect', undefined);
  await expect(import('../../src/jest.ts')).rejects.toThrow('setupFilesAfterEnv');
  vi.resetModules();
  vi.stubGlobal('expect', jestExpect);
  await import('../../src/jest.ts');
  return () => vi.unstubAllGlobals();
});

test('the expect of jest has the matchers', () => {
  jestExpect(world).toHaveReceived('createParseRun', { times: 2 });
  jestExpect(world).toHaveReceived('createParseRun', { body: { metadata: { order: jestExpect.any(String) } } });
  jestExpect(world).toHaveDelivered('parse_run.processed');
  jestExpect(world).not.toHaveReceived('listFiles');
  jestExpect(world).not.toKeepTheContract();
});

test('and its failures say what was wrong', () => {
  expect(() => jestExpect(world).toHaveReceived('listFiles')).toThrow('listFiles was never received');
  expect(() => jestExpect(world).not.toHaveDelivered('parse_run.processed')).toThrow('was delivered once');
  expect(() => jestExpect(world).toKeepTheContract()).toThrow('createParseRun body $.file.id');
});
