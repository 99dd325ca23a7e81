import { readFileSync } from 'node:fs';
import { findProblems, ProblemsError, shown } from './problem.ts';

/**
 * What a file of JSON says.
 *
 * @param advice What brings it back.
 * @throws {ProblemsError} when it cannot be read, or is no JSON.
 */
export function readJson<Content>(file: string, advice: string): Content {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Content;
  } catch (error) {
    const [problem] = findProblems(error);
    throw new ProblemsError([{ file: shown(file), message: `${problem?.message ?? 'This is no JSON'}. ${advice}` }]);
  }
}
