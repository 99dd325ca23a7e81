import { expect, test } from 'vitest';
import { testsOperations } from '../../dev/suite.ts';

test('operations and webhooks have tests of their own, the whole document is not tested with each of them', () => {
  const files = ['document', 'helpers', 'operations', 'webhooks', 'emulator/refusals', 'vendor/emulator', 'live/live'];
  expect(files.filter((file) => testsOperations(`/contract-tests/test/${file}.test.ts`))).toEqual([
    'operations',
    'webhooks',
    'emulator/refusals',
  ]);
});
