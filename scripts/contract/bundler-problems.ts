import { getLineColLocation, type NormalizedProblem, type Source } from '@redocly/openapi-core';
import { type Problem, ProblemsError, shown } from '../base/index.ts';
import { notOpenApi } from './check-document.ts';
import { findCircularReference } from './circular-reference.ts';
import type { Version } from './versions.ts';

/** @throws {ProblemsError} if the bundler found any problem, with all of them. */
export function throwAny(problems: readonly NormalizedProblem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems.map(located));
}

function located(problem: NormalizedProblem): Problem {
  const [first] = problem.location;
  const message = readable(problem.message);
  if (!first) return { message };
  const { start } = getLineColLocation(first);
  return { message, file: shown(first.source.absoluteRef), line: start.line, column: start.col };
}

/** What the bundler throws instead of reporting: files that are no YAML, no OpenAPI, or refer to themselves. */
export function unreadable(version: Version, error: unknown): Problem {
  const failure = error as { message?: string; line?: number; col?: number; source?: Source };
  const file = failure.source?.absoluteRef ?? version.root;
  const message = readable(failure.message ?? String(error));
  if (/circular/i.test(message)) return findCircularReference(version.root) ?? { file: shown(file), message };
  if (/single document/.test(message)) return { file: shown(file), ...secondDocument(failure.source) };
  if (/(?:unsupported|invalid) (?:specification|OpenAPI version)|must be JSON object/i.test(message))
    return { file: shown(file), line: 1, message: notOpenApi };
  return {
    message: `Cannot be read: ${message}`,
    file: shown(file),
    ...(failure.line ? { line: failure.line } : {}),
    ...(failure.col ? { column: failure.col } : {}),
  };
}

function secondDocument(source: Source | undefined): Problem {
  const lines = source?.body.split('\n') ?? [];
  const isSeparator = (line: string): boolean => /^---(\s|$)/.test(line);
  const line = lines.findIndex(
    (line, index) => isSeparator(line) && lines.slice(0, index).some((above) => /^[^#\s-]/.test(above)),
  );
  return { line: line + 1, message: 'Cannot be read: a second YAML document begins here, a file holds one' };
}

const readable = (message: string): string =>
  message
    .replace(/ in ".*" \(\d+:\d+\)$/s, '')
    .replaceAll(`${process.cwd()}/`, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
