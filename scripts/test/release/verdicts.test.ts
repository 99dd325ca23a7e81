import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readResults, runService } from '../../release/check-runtime.ts';
import { renderTable } from '../../release/table.ts';
import { createFolder } from '../workspace.ts';

const quiet = { isPassed: true, output: '', result: '' };

test('one check that goes wrong fails the cell and says why', () => {
  expect(readResults('row', 'column', '{"upload":"","error":"404 instead of 200"}')).toEqual({
    row: 'row',
    column: 'column',
    outcome: 'failed',
    text: '1 of 2',
    reason: 'error: 404 instead of 200',
  });
  expect(readResults('row', 'column', '{"upload":""}')).toMatchObject({ outcome: 'passed', text: '1 of 1' });
});

test.each([
  ['crashes', 'throw new Error("no such module")', 'no such module'],
  ['warns', 'console.error("deprecated"); console.log("{}")', 'deprecated'],
])('a service that %s fails, and what it said is told', async (_, code, reason) => {
  const folder = createFolder();
  writeFileSync(join(folder, 'service.mjs'), code);
  const consumer = { folder, node: process.execPath, installation: quiet };
  const cell = await runService('row', 'column', consumer, 'service.mjs');
  expect(cell.outcome).toBe('failed');
  expect(cell.reason).toContain(reason);
});

test('the table names what failed and what was not tried, below', () => {
  const table = renderTable('On', [
    { row: 'a', column: 'Node 20', outcome: 'passed' },
    { row: 'a', column: 'Node 22', outcome: 'untried', reason: 'There is no build of it.' },
    { row: 'b', column: 'Node 22', outcome: 'failed', text: '1 of 2', reason: 'upload: 500' },
  ]);
  expect(table.split('\n')).toEqual([
    '| On | Node 20 | Node 22 |',
    '| --- | --- | --- |',
    '| a | ok | not tried |',
    '| b |  | 1 of 2 |',
    '',
    '- a, Node 22: not tried. There is no build of it.',
    '- b, Node 22: FAILED. upload: 500',
  ]);
});
