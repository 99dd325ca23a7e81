import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareOutputs, writeOutputs } from '../base/outputs.ts';
import { findProblems } from '../base/problem.ts';
import { createFolder } from './workspace.ts';

const outputs = (files: Record<string, string>) => ({ files: new Map(Object.entries(files)), owned: ['made/*.ts'] });

test('what a killed run has left behind is surplus, and goes with the next', () => {
  const root = createFolder({ 'made/a.ts': 'a', 'made/a.ts.1.tmp': 'hal', 'made/b.md': 'of another' });
  expect(compareOutputs(root, outputs({ 'made/a.ts': 'a' }))).toEqual([{ file: 'made/a.ts.1.tmp', state: 'surplus' }]);
  writeOutputs(root, outputs({ 'made/a.ts': 'a' }));
  expect(globSync('**/*.*', { cwd: root }).toSorted()).toEqual(['made/a.ts', 'made/b.md']);
});

test('a folder in place of a file is refused before anything is written', () => {
  const root = createFolder({ 'made/a.ts': 'old' });
  mkdirSync(join(root, 'made/b.ts'));
  expect(() => writeOutputs(root, outputs({ 'made/a.ts': 'new', 'made/b.ts': 'b' }))).toThrow(
    'made/b.ts  A folder is where this file belongs: move it away',
  );
  expect(readFileSync(join(root, 'made/a.ts'), 'utf8')).toBe('old');
});

test('what the system refuses is told with its place, and a defect is none of it', () => {
  const root = createFolder();
  writeFileSync(join(root, 'made'), 'a file in place of the folder');
  const attempt = (): unknown => writeOutputs(root, outputs({ 'made/a.ts': 'a' }));
  expect(attempt).toThrow();
  let problems: unknown;
  try {
    attempt();
  } catch (error) {
    problems = findProblems(error);
  }
  expect(problems).toEqual([
    {
      file: expect.stringMatching(/made/) as unknown,
      message: expect.stringMatching(/^The system refuses "\w+": /) as unknown,
    },
  ]);
  expect(findProblems(new TypeError('a defect'))).toEqual([]);
});

test('an error of the system is one sentence, whichever sign its number has', () => {
  const place = { syscall: 'open', path: 'file' };
  const [problem] = findProblems(Object.assign(new Error(), { errno: constants.errno.EACCES, ...place }));
  expect(problem).toEqual({ message: 'The system refuses "open": permission denied', file: 'file' });
  expect(findProblems(Object.assign(new Error(), { errno: -constants.errno.EACCES, ...place }))).toEqual([problem]);
});
