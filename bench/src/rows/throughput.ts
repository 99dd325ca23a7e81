import { profileCalls } from '../profile/calls.ts';
import type { Row } from '../row.ts';
import { measureCalls } from './blocks-of-calls.ts';

const calls = 640;

export const throughput: Row = {
  id: 'throughput',
  title: 'Calls per second, 64 at a time',
  unit: '/s',
  baseline: 'raw',
  target: { of: 'ratio', limit: 0.97, isLeast: true },
  measure: (mostSeconds) =>
    measureCalls({ calls, concurrency: 64 }, (milliseconds) => (calls * 1000) / milliseconds, mostSeconds),
  profile: (candidate) => profileCalls(candidate, { calls: 15_000, concurrency: 64 }),
};
