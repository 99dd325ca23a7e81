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
};
