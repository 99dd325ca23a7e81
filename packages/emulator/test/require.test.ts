import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test.each(['index', 'assert', 'msw'])('a CommonJS service can require() %s', (entry) => {
  const script = `process.stdout.write(String(Object.keys(require('./src/${entry}.ts')).length > 0))`;
  const answer = execFileSync(process.execPath, ['-e', script], { cwd: join(import.meta.dirname, '..') });
  expect(String(answer)).toBe('true');
});
