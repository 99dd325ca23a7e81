import { startMock, type Mock } from '@extend-openapi/mock';
import { inject } from 'vitest';

const running = inject('mock');

/**
 * The mock of this project's version, one for all test files of a worker: what it compiles for one serves the next. Who
 * runs the tests may have one already.
 */
export const mock: Pick<Mock, 'url'> =
  running === undefined ? await startMock({ version: inject('version') }) : { url: running };
