/// <reference types="expect" />
import { matchers, type EmulatorMatchers } from './matchers/matchers.ts';

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends EmulatorMatchers<R> {}
}

declare global {
  // Of `@types/jest`, for those who use the globals.
  namespace jest {
    interface Matchers<R, T = {}> extends EmulatorMatchers<R> {}
  }
}

const { expect } = globalThis as { expect?: { extend(given: typeof matchers): void } };
if (!expect)
  throw new Error(
    'There is no global expect: name @extend-openapi/emulator/jest in setupFilesAfterEnv of jest, or extend your own with the matchers of @extend-openapi/emulator/matchers.',
  );
expect.extend(matchers);
