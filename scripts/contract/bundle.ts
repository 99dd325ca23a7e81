import { bundle as bundleFiles, createConfig, getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core';
import { findCircularReference } from './circular-reference.ts';
import { FileResolver } from './file-resolver.ts';
import { listOperations, type Document } from './openapi.ts';
import { ProblemsError, shown, type Problem } from './problem.ts';
import type { Version } from './versions.ts';

/** One version as a single document, the only form that anything downstream reads. */
export interface Bundle {
  name: string;
  document: Document;
  /** The bundle as text: the exact bytes of `dist/<name>.json`. */
  text: string;
}

const config = await createConfig({ extends: [] });

/**
 * Joins the files of a version into one document.
 *
 * @throws {ProblemsError} for anything that would make the result differ from what the author wrote: a broken file, an
 * unresolved or circular reference, two components of one name (the bundler would rename one of them), an operation
 * without `operationId` or with one that is taken.
 */
export async function bundle(version: Version): Promise<Bundle> {
  const result = await bundleFiles({ ref: version.root, config, externalRefResolver: new FileResolver() }).catch(
    (error: unknown) => {
      throw new ProblemsError([unreadable(version, error)]);
    },
  );
  // A renamed component is only a warning to the bundler; here it would silently rename a public type.
  if (result.problems.length > 0) throw new ProblemsError(result.problems.map(located));
  const document = result.bundle.parsed as Document;
  const problems = checkDocument(document, version);
  if (problems.length > 0) throw new ProblemsError(problems);
  return { name: version.name, document, text: `${JSON.stringify(document, null, 2)}\n` };
}

const notOpenApi = 'Not an OpenAPI 3 document: it must begin with a line like "openapi: 3.1.0"';

function checkDocument(document: Document, version: Version): Problem[] {
  const file = shown(version.root);
  if (typeof document?.openapi !== 'string' || !/^3\.[012]\./.test(document.openapi)) {
    return [{ file, message: notOpenApi }];
  }
  const operations = listOperations(document);
  if (operations.length === 0)
    return [{ file, message: 'The document has no operation: add at least one below "paths"' }];
  const owners = new Map<string, string>();
  return operations.flatMap(({ name, operation }) => {
    const id = operation.operationId;
    if (!id)
      return [{ file, message: `${name} has no operationId: give it one, a verb and a noun such as "listFiles"` }];
    const owner = owners.get(id);
    owners.set(id, name);
    return owner ? [{ file, message: `${name} and ${owner} share the operationId "${id}": rename one of them` }] : [];
  });
}

function located(problem: NormalizedProblem): Problem {
  const [first] = problem.location;
  const message = readable(problem.message);
  if (!first) return { message };
  const { start } = getLineColLocation(first);
  return { message, file: shown(first.source.absoluteRef), line: start.line, column: start.col };
}

/** What the bundler throws instead of reporting: files that are no YAML, no OpenAPI, or refer to themselves. */
function unreadable(version: Version, error: unknown): Problem {
  const failure = error as { message?: string; line?: number; col?: number; source?: { absoluteRef: string } };
  const file = failure.source?.absoluteRef ?? version.root;
  const message = readable(failure.message ?? String(error));
  if (/circular/i.test(message)) return findCircularReference(version.root) ?? { file: shown(file), message };
  if (/unsupported specification/i.test(message)) return { file: shown(file), message: notOpenApi };
  return {
    message: `Cannot be read: ${message}`,
    file: shown(file),
    ...(failure.line === undefined ? {} : { line: failure.line }),
    ...(failure.col === undefined ? {} : { column: failure.col }),
  };
}

const readable = (message: string): string =>
  message
    .replace(/ in ".*" \(\d+:\d+\)$/s, '')
    .replaceAll(`${process.cwd()}/`, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
