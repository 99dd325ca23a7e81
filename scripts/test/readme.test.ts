import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fill, readmes, withoutPadding } from '../readme/fill.ts';
import { createFolder, repository } from './workspace.ts';

const readme = readFileSync(join(repository, 'README.md'), 'utf8');

test.each(readmes)('the numbers of %s are those of the committed measurements and of the contract', (file) => {
  const text = readFileSync(join(repository, file), 'utf8');
  expect(withoutPadding(text)).toBe(withoutPadding(fill(file, text, repository)));
});

test('a README without a place for a table is refused', () => {
  expect(() => fill('README.md', '# Nothing', repository)).toThrow('README.md has no place for the table "speed"');
});

test.each<[Record<string, string>, string]>([
  [{}, 'bench/results.json'],
  [{ 'bench/results.json': '{' }, 'This is no JSON. Run: pnpm bench'],
  [{ 'bench/results.json': '[]' }, 'There is no "results" in it. Run: pnpm bench'],
])('measurements that are %j are refused, and what makes them is named', (files, message) => {
  expect(() => fill('README.md', readme, createFolder(files))).toThrow(message);
});

const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: object };

test('each command and each file that the README names is there', () => {
  const commands = [...readme.matchAll(/(?:pnpm(?:@[\d.]+)?) ([a-z][\w:-]*)/g)].map(([, name]) => name!);
  const files = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file]) => file!);
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  expect(files.filter((file) => !existsSync(join(repository, file)))).toEqual([]);
});
