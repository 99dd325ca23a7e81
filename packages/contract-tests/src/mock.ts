import { startMock, type Mock } from '@extend-openapi/mock';
import { inject } from 'vitest';

/** The mock of this project's version, one for all test files of a worker: what it compiles for one serves the next. */
export const mock: Mock = await startMock({ version: inject('version') });
