import type { Mock } from '@extend-openapi/mock';
import { selection } from './selection.ts';

/**
 * The mock of this project's version, one for all test files of a worker: what it compiles for one serves the next. Who
 * runs the tests may have one already.
 */
export const mock: Pick<Mock, 'url'> = selection.mock ? { url: selection.mock } : await start(selection.version);

// What the mock stands on takes longer to load than the tests of an operation: only for one of our own.
async function start(version: string): Promise<Mock> {
  const { startMock } = await import('@extend-openapi/mock');
  return startMock({ version });
}
