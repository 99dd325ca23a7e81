import { expect } from 'vitest';
import { matchers, type EmulatorMatchers } from './matchers/matchers.ts';

declare module 'vitest' {
  // eslint-disable-next-line no-unused-vars -- all declarations of an interface have the same parameters
  interface Matchers<R, T> extends EmulatorMatchers<R> {}
}

expect.extend(matchers);
