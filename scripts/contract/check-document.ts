import { readFileSync } from 'node:fs';
import { listOperations } from './list-operations.ts';
import { resolve, type Document } from './openapi.ts';
import { type Problem, ProblemsError, shown } from '../base/index.ts';
import { checkSecurity } from './check-security.ts';
import { readContract } from './read-contract.ts';
import type { Version } from './versions.ts';

export const notOpenApi = 'Not an OpenAPI 3 document: it must begin with a line like "openapi: 3.1.0"';

/** What is wrong with a bundle although each part of it is well-formed, with the line of the path it belongs to. */
export function checkDocument(document: Document, version: Version): Problem[] {
  const file = shown(version.root);
  if (typeof document?.openapi !== 'string' || !/^3\.[012]\./.test(document.openapi)) {
    return [{ file, line: 1, message: notOpenApi }];
  }
  const lines = readFileSync(version.root, 'utf8').split('\n');
  const place = (path: string): Pick<Problem, 'file' | 'line'> => {
    // What no line begins with is written in one, or in another file that the root leads to.
    const line = lines.findIndex((text) => text.trim().replaceAll(/["']/g, '').startsWith(`${path}:`));
    return { file, line: Math.max(line, 0) + 1 };
  };
  const items = { ...document.paths, ...document.webhooks };
  const unknown = Object.entries(items).flatMap(([path, item]) =>
    ['query', 'additionalOperations']
      .filter((key) => key in resolve(document, item))
      .map((key): Problem => {
        const message = `${path} has "${key}", a method of OpenAPI 3.2 that neither types nor client know: leave it out`;
        return { ...place(path), message };
      }),
  );
  if (unknown.length > 0) return unknown;
  const operations = listOperations(document);
  if (operations.length === 0 && listOperations(document, 'webhooks').length === 0)
    return [
      { ...place('paths'), message: 'The document has no operation: add at least one below "paths" or "webhooks"' },
    ];
  const unwritable = operations.flatMap(({ name, path, parameters }) =>
    parameters
      .filter(({ style }) => style === 'label' || style === 'matrix')
      .map((parameter): Problem => {
        const title = `The ${parameter.in} parameter "${parameter.name}" of ${name}`;
        const message = `${title} has the style "${String(parameter.style)}", which is not supported: use "simple"`;
        return { ...place(path), message };
      }),
  );
  if (unwritable.length > 0) return unwritable;
  const undeclared = checkSecurity(document, operations, lines).map((problem) => ({ file, ...problem }));
  if (undeclared.length > 0) return undeclared;
  const owners = new Map<string, string>();
  const problems = operations.flatMap(({ name, path, operation }): Problem[] => {
    const id = operation.operationId;
    if (!id) {
      const message = `${name} has no operationId: give it one, a verb and a noun such as "listFiles"`;
      return [{ ...place(path), message }];
    }
    const owner = owners.get(id);
    owners.set(id, name);
    if (!owner) return [];
    return [{ ...place(path), message: `${name} and ${owner} share the operationId "${id}": rename one of them` }];
  });
  return problems.length > 0 ? problems : checkMarks(document, place);
}

/** The marks of our own that name parts of the document. */
function checkMarks(document: Document, place: (path: string) => Pick<Problem, 'file' | 'line'>): Problem[] {
  try {
    readContract(document);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map((problem) => ({ ...place(problem.message.split(/[ :]/)[1]!), ...problem }));
  }
}
