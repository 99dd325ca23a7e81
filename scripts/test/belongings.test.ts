import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '../base/belongings.ts';
import { repository } from './workspace.ts';

/** Holds a folder and a program, tells of both, and waits. */
const holder = `
  import { spawn } from 'node:child_process';
  import { endWithUs, withFolder } from ${JSON.stringify(join(repository, 'scripts/base/index.ts'))};
  await withFolder('test', async (folder) => {
    const child = endWithUs(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }));
    process.stdout.write(JSON.stringify({ folder, pid: child.pid }));
    await new Promise(() => {});
  });
`;

// Windows knows no signals that a process could act on.
test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 143],
] as const)('%s takes the folder and the program with it', async (signal, status) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', holder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [told] = (await once(child.stdout, 'data')) as [Buffer];
  const { folder, pid } = JSON.parse(told.toString()) as { folder: string; pid: number };
  expect(existsSync(folder)).toBe(true);
  child.kill(signal);
  expect(await ended).toEqual([status, null]);
  expect(existsSync(folder)).toBe(false);
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
});

test('a folder goes away after success and failure, and leaves no listener', async () => {
  const folders: string[] = [];
  const act = async (folder: string): Promise<void> => void folders.push(folder);
  await withFolder('test', act);
  await expect(
    withFolder('test', (folder) => act(folder).then(() => Promise.reject(new Error('No')))),
  ).rejects.toThrow();
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false]);
  const listeners = (): number => process.listenerCount('exit') + process.listenerCount('SIGINT');
  const before = listeners();
  await withFolder('test', act);
  expect(listeners()).toBe(before);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
