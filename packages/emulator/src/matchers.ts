export { matchers, type EmulatorMatchers } from './matchers/matchers.ts';
export type { ExpectedCall } from './matchers/received.ts';
export type { ExpectedDelivery } from './matchers/delivered.ts';
