import { expect, test } from 'vitest';
import { estimateMedian, isKnownTo } from '../src/statistics/estimate.ts';
import { median, quantile } from '../src/statistics/quantile.ts';
import { above, ratiosTo } from '../src/statistics/samples.ts';
import { measureSideBySide } from '../src/statistics/side-by-side.ts';

test('a quantile lies between the values around it', () => {
  expect(quantile([4, 1, 3, 2], 0)).toBe(1);
  expect(quantile([4, 1, 3, 2], 1)).toBe(4);
  expect(quantile([10, 20], 0.25)).toBe(12.5);
  expect(median([5, 1000, 4])).toBe(5);
  expect(() => median([])).toThrow('No values');
});

test('an estimate holds its median, tightens with more values, and is the same each time', () => {
  const values = Array.from({ length: 200 }, (_, index) => 100 + (index % 20));
  const few = estimateMedian(values.slice(0, 20));
  const many = estimateMedian(values);
  for (const { value, low, high } of [few, many]) {
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  }
  expect(many.high - many.low).toBeLessThan(few.high - few.low);
  expect(estimateMedian(values)).toEqual(many);
});

test('an estimate is known by its farther end', () => {
  expect(isKnownTo(0.05, { value: 100, low: 99, high: 105 })).toBe(true);
  expect(isKnownTo(0.05, { value: 100, low: 94, high: 101 })).toBe(false);
  expect(isKnownTo(0.05, { value: -100, low: -101, high: -99 })).toBe(true);
});

test('a ratio is taken within a round, so a slow moment of the machine cancels', () => {
  const samples = { raw: [100, 500, 100], path: [110, 550, 110] };
  expect(ratiosTo('raw', samples)['path']!.high).toBeCloseTo(1.1);
  expect(ratiosTo('vendor', samples)).toEqual({});
});

test('what everyone pays is taken off round by round', () => {
  expect(above('empty', { empty: [10, 20], path: [15, 26] })).toEqual({ path: [5, 6] });
});

const limits = { tolerance: 0.05, leastRounds: 4, mostSeconds: 60 };

test('each round measures everyone once and begins with another one', async () => {
  const order: string[] = [];
  const measure = (name: string, value: number) => async () => (order.push(name), value);
  const samples = await measureSideBySide({ a: measure('a', 1), b: measure('b', 2) }, 'a', limits, undefined, () => 0);
  expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b', 'b', 'a']);
  expect(samples).toEqual({ a: [1, 1, 1, 1], b: [2, 2, 2, 2] });
});

test('it goes on while a ratio is uncertain, and ends in time', async () => {
  let [clock, round] = [0, 0];
  const uncertain = { a: async () => 1, b: async () => ((clock += 1000), (round += 1) % 2 ? 1 : 3) };
  const { b } = await measureSideBySide(uncertain, 'a', { ...limits, mostSeconds: 30 }, undefined, () => clock);
  expect(b).toHaveLength(30);
});

test('three rounds are taken however long they last', async () => {
  let clock = 0;
  const slow = { a: async () => (clock += 60_000) };
  const { a } = await measureSideBySide(slow, 'a', { ...limits, mostSeconds: 1 }, undefined, () => clock);
  expect(a).toHaveLength(3);
});
