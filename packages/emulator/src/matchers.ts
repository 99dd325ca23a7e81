export { matchers, type EmulatorMatchers } from './matchers/matchers.ts';
export type { ExpectedCall } from './matchers/received.ts';
export type { ExpectedDelivery } from './matchers/delivered.ts';
export type { Verdict } from './matchers/verdict.ts';
