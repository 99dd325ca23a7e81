import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Child } from '../../dev/child.ts';
import { createFolder } from '../workspace.ts';

test.each([0, 1])('a program that ends with %i says whether it ended well', async (code) => {
  expect(await new Child(['-e', `process.exit(${code})`]).run()).toBe(code === 0);
});

test('a program that was never started is stopped at once, and so is one that has ended', async () => {
  const child = new Child(['-e', '']);
  await child.stop();
  await child.run();
  await child.stop();
});

// Windows ends a program without asking it.
test.skipIf(process.platform === 'win32')('a program has ended before it starts anew', async () => {
  const file = join(createFolder(), 'log');
  const program = `
const { appendFileSync } = require('node:fs');
process.on('SIGTERM', () => { appendFileSync('${file}', 'end '); process.exit(); });
setInterval(() => {}, 1000);
appendFileSync('${file}', 'start ');`;
  const child = new Child(['-e', program]);
  onTestFinished(() => child.stop());
  const heard = (text: string): Promise<void> =>
    vi.waitFor(() => expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text), { timeout: 20_000 });
  const first = child.run();
  await heard('start ');
  await child.restart();
  expect(readFileSync(file, 'utf8')).toMatch(/^start end /);
  expect(await first).toBe(true);
  await heard('start end start ');
  await child.stop();
  expect(readFileSync(file, 'utf8')).toBe('start end start end ');
});

test.skipIf(process.platform === 'win32')('what a program has started ends with it', async () => {
  const file = join(createFolder(), 'ended');
  const inner = `process.on('SIGTERM', () => { require('node:fs').writeFileSync('${file}', ''); process.exit(); });
setInterval(() => {}, 1000); process.send('ready');`;
  const outer = `const { fork } = require('node:child_process');
require('node:fs').writeFileSync('${file}.js', ${JSON.stringify(inner)});
process.on('SIGTERM', () => {});
const inner = fork('${file}.js');
inner.on('message', () => require('node:fs').writeFileSync('${file}.ready', ''));
inner.on('exit', () => process.exit());`;
  const child = new Child(['-e', outer]);
  onTestFinished(() => child.stop());
  await child.restart();
  await vi.waitFor(() => expect(existsSync(`${file}.ready`)).toBe(true), { timeout: 20_000 });
  await child.stop();
  expect(existsSync(file)).toBe(true);
});

test('a program runs with the priority that it is given', async () => {
  const file = join(createFolder(), 'priority');
  const program = `
const { getPriority } = require('node:os');
const timer = setInterval(() => {
  if (getPriority() !== ${getPriority() + 5}) return;
  clearInterval(timer);
  require('node:fs').writeFileSync('${file}', '');
}, 5);`;
  const child = new Child(['-e', program], getPriority() + 5);
  onTestFinished(() => child.stop());
  expect(await child.run()).toBe(true);
  expect(existsSync(file)).toBe(true);
});
