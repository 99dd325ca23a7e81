import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fill, withoutPadding } from '../readme/fill.ts';
import { repository } from './workspace.ts';

const readme = readFileSync(join(repository, 'README.md'), 'utf8');

test('the numbers of the README are those of the committed measurements and of the contract', () => {
  expect(withoutPadding(readme)).toBe(withoutPadding(fill(readme, repository)));
});

test('a README without a place for a table is refused', () => {
  expect(() => fill('# Nothing', repository)).toThrow('README.md has no place for the table "speed"');
});

const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: object };

test('each command and each file that the README names is there', () => {
  const commands = [...readme.matchAll(/(?:pnpm(?:@[\d.]+)?) ([a-z][\w:-]*)/g)].map(([, name]) => name!);
  const files = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file]) => file!);
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  expect(files.filter((file) => !existsSync(join(repository, file)))).toEqual([]);
});
