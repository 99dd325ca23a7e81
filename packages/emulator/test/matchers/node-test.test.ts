import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const file = fileURLToPath(new URL('runners/assertions.ts', import.meta.url));

/** What node:test reports about a file. */
const report = (): Promise<string> =>
  new Promise((resolve) => {
    // Inside another runner of node:test the file would report to that one.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: '1', FORCE_COLOR: undefined };
    execFile(process.execPath, ['--test', '--test-reporter=tap', file], { env }, (_, output) => resolve(output));
  });

test('node:test passes and fails as it should, with messages and values', async () => {
  const output = await report();
  expect(output).toMatch(/^ *ok \d - passes$/m);
  expect(output).toMatch(/^ *not ok \d - fails by a body$/m);
  expect(output).toContain('body.metadata.order: expected "8", got "7"');
  expect(output).toContain("code: 'ERR_ASSERTION'");
  expect(output).toContain("operator: 'received'");
  expect(output).toMatch(/^ *not ok \d - fails by an event$/m);
  expect(output).toMatch(/^ *not ok \d - fails by a violation$/m);
  expect(output).toContain('createParseRun body $.file.id');
  // The first line of the stack is the one of the test.
  expect(output).toMatch(/stack: \|-\s+[^\n]*assertions\.ts:\d+/);
});
