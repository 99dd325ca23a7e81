import { expect, test } from 'vitest';
import { renderChart } from '../src/report/chart.ts';
import { formatNumber, formatTarget } from '../src/report/format.ts';
import { toResult } from '../src/report/result.ts';
import { renderTable } from '../src/report/table.ts';

const row = {
  id: 'call',
  title: 'One call',
  unit: 'µs',
  baseline: 'raw',
  target: { of: 'ratio', limit: 1.05 },
} as const;
const titles = { path: 'ours', name: 'by name', raw: 'fetch' };
const resultOf = (path: number) => toResult(row, { path: [path, path], raw: [100, 100] }, ['path']);

test('a target is missed or reached by those that are ours', () => {
  expect(resultOf(106).cells['path']!.isReached).toBe(false);
  expect(resultOf(105).cells['path']!.isReached).toBe(true);
  expect(resultOf(106).cells['raw']).not.toHaveProperty('isReached');
});

test('a target can be the least, and of the figure itself', () => {
  const least = { ...row, target: { of: 'ratio', limit: 0.97, isLeast: true } } as const;
  expect(toResult(least, { path: [98], raw: [100] }, ['path']).cells['path']!.isReached).toBe(true);
  expect(toResult(least, { path: [96], raw: [100] }, ['path']).cells['path']!.isReached).toBe(false);
  const alone = { ...row, target: { of: 'value', limit: 5 } } as const;
  expect(toResult(alone, { path: [6] }, ['path']).cells['path']!.isReached).toBe(false);
});

test('a target that cannot be judged is not reached', () => {
  expect(toResult(row, { path: [1] }, ['path']).cells['path']!.isReached).toBe(false);
});

test('the table marks what misses, and leaves out who was not measured', () => {
  const table = renderTable([resultOf(150)], titles);
  expect(table).toContain('✗ 150 µs (1.5×)');
  expect(table).toContain('100 µs (1×)');
  expect(table).toContain('≤ 1.05×');
  expect(table).not.toContain('by name');
});

test('a comparison tells the change in the measure of the target', () => {
  expect(renderTable([resultOf(150)], titles, [resultOf(120)])).toContain('(1.5×) [+25 %]');
  expect(renderTable([resultOf(90)], titles, [resultOf(120)])).toContain('[-25 %]');
});

test('a note is told below the table', () => {
  const noted = toResult({ ...row, notes: { raw: 'without types' } }, { path: [1], raw: [1] }, ['path']);
  expect(renderTable([noted], titles)).toContain('* One call, fetch: without types');
});

test('numbers keep three digits', () => {
  expect(['0.0123', '1.2345', '12.345', '1234.5'].map(Number).map(formatNumber)).toEqual([
    '0.01',
    '1.23',
    '12.3',
    '1,235',
  ]);
  expect(formatTarget({ of: 'value', limit: 5 }, 'kB')).toBe('≤ 5 kB');
});

test('the chart has a bar for everyone measured, in one scale, and the target', () => {
  const chart = renderChart([resultOf(200)], titles);
  expect(chart.match(/<rect/g)).toHaveLength(2);
  expect(chart).toContain('class="missed" x="170" y="36" width="400.0"');
  expect(chart).toContain('width="200.0"');
  expect(chart).toContain('<line class="target" x1="380.0"');
});
