export { startMock, type Mock, type MockOptions } from './start-mock.ts';
export { listVersions } from './load-document.ts';
