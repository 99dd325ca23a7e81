import { expect, test } from 'vitest';
import { listReasons, renderTable } from '../src/render-table.ts';

const results = [
  { runtime: 'Node 24', verdicts: [{ name: 'paging', result: 'ok' as const }] },
  {
    runtime: 'workerd',
    verdicts: [
      { name: 'paging', result: 'failed' as const, reason: 'Error: one page' },
      { name: 'upload: path', result: 'not there' as const, reason: 'there is no file system' },
    ],
  },
  { runtime: 'Chromium', verdicts: [], problem: 'there is no Chromium' },
];

test('a table has a column per runtime, and a cell without a verdict stays empty', () => {
  expect(renderTable(results).split('\n')).toEqual([
    '|  | Node 24 | workerd | Chromium |',
    '| --- | :-: | :-: | :-: |',
    '| paging | ✓ | ✗ |  |',
    '| upload: path |  | – |  |',
  ]);
});

test('whatever is not well has its reason', () => {
  expect(listReasons(results)).toEqual([
    '✗ workerd, paging: Error: one page',
    '– workerd, upload: path: there is no file system',
    '✗ Chromium: there is no Chromium',
  ]);
});
