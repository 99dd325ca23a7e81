import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './workspace.ts';

const parts = new Set(['options', 'run']);
const commands = globSync('*.ts', { cwd: join(repository, 'scripts/commands') })
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !parts.has(name));

test.each(commands)('%s refuses an option that it does not have', (name) => {
  const command = join(repository, 'scripts/commands', `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--chekc'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/Unknown option '--chekc'\. It takes: /);
});
