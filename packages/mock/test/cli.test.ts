import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listVersions } from '../src/index.ts';

const version = listVersions()[0]!;
const command = join(import.meta.dirname, '../src/cli.ts');

function run(...parameters: string[]) {
  const child = spawn(process.execPath, [command, ...parameters]);
  let output = '';
  let listen = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      listen();
    });
  }
  const said = (expected: RegExp): Promise<string> =>
    new Promise((resolve) => {
      listen = () => {
        const found = expected.exec(output);
        if (found) resolve(found[0]);
      };
      listen();
    });
  return { child, said, ended: once(child, 'close').then(([code]) => ({ code: code as number, output })) };
}

test('serves until it is told to stop, then leaves with 0', async () => {
  const { child, said, ended } = run(version, '--port', '0');
  const url = await said(/http:\S+/);
  expect((await fetch(`${url}/`)).headers.get('x-extend-api-version')).toBe(version);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test.each([
  [[], 'Name one version to serve'],
  [['1999-12-31'], 'There is no version "1999-12-31"'],
  [[version, '--port', '80a'], 'A port is a whole number from 0 to 65535, not "80a"'],
  [[version, '--port', ''], 'A port is a whole number from 0 to 65535, not ""'],
  [[version, '--colour'], "Unknown option '--colour'"],
])('refuses %j with a reason and the usage', async (parameters, reason) => {
  const { code, output } = await run(...parameters).ended;
  expect(code).toBe(1);
  expect(output).toContain(reason);
  expect(output).toContain('Usage: npx @extend-openapi/mock <version>');
});
