import { profileCalls } from '../profile/calls.ts';
import type { Row } from '../row.ts';
import { measureCalls } from './blocks-of-calls.ts';

const calls = 100;

export const call: Row = {
  id: 'call',
  title: 'One call on loopback',
  unit: 'µs',
  baseline: 'raw',
  target: { of: 'ratio', limit: 1.05 },
  measure: (mostSeconds) =>
    measureCalls({ calls, concurrency: 1 }, (milliseconds) => (milliseconds * 1000) / calls, mostSeconds),
  profile: (candidate) => profileCalls(candidate, { calls: 15_000, concurrency: 1 }),
};
