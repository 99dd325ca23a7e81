import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Runtime } from './list-runtimes.ts';

/** The programs are large, so they lie in a folder of their own, which an ordinary install does not fill. */
const tools = join(import.meta.dirname, '../.tools');

/**
 * The program of a runtime, installed if it is not there yet.
 *
 * @throws {Error} when it is not to be had on this machine, in a sentence that says what to do
 */
export function findProgram({ name, package: wanted }: Runtime): string {
  if (!wanted) return findChromium();
  const folder = join(tools, `${wanted.name.replaceAll('/', '+')}@${wanted.version}`);
  const program = join(folder, 'node_modules', wanted.name, wanted.program);
  if (existsSync(program)) return program;
  const spec = `${wanted.name}@${wanted.version}`;
  const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', spec];
  const { status, stderr } = spawnSync('npm', install, { encoding: 'utf8' });
  if (status === 0 && existsSync(program)) return program;
  const reason = stderr.split('\n').find((line) => line.trim() !== '');
  throw new Error(`${name} is not to be had here: ${spec} does not install (${reason ?? 'it lacks its program'})`);
}

function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = [named, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))].find(
    (file) => file !== undefined && existsSync(file),
  );
  if (found === undefined)
    throw new Error('there is no Chromium: install the package chromium, or set CHROMIUM_PATH to the program');
  return found;
}
