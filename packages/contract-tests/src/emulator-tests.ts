/** The emulator lives in the dated versions; other documents that are dropped in have a mock only. */
export const isEmulated = (version: string): boolean => /^\d{4}-\d\d-\d\d$/.test(version);

export const listEmulatorTests = (version: string): string[] =>
  isEmulated(version) ? ['test/emulator/*.test.ts', 'test/live/*.test.ts'] : [];
