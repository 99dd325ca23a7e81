import type { Document, Operation } from './document.ts';
import { perDocument } from './per-document.ts';
import { readTemplate, type Template } from './template.ts';

export type Route =
  | {
      kind: 'found';
      operation: Operation;
      /** By name, decoded. */
      pathParameters: Record<string, string>;
      /** The path without the base path of the server that the caller had in mind. */
      path: string;
    }
  | { kind: 'unknown path' }
  | { kind: 'unknown method'; allowed: string[] }
  | { kind: 'malformed path'; message: string };

/**
 * Finds the operation of a request. Base paths of the document's servers are accepted, because clients send them; a
 * slash at the end too. HEAD finds the operation of GET where the document has no other.
 */
export function route(document: Document, method: string, pathname: string): Route {
  if (decode(pathname) === undefined)
    return { kind: 'malformed path', message: `The path ${pathname} has a "%" that begins no UTF-8 escape` };
  const { prefixes, templates } = readRoutes(document);
  const allowed = new Set<string>();
  for (const prefix of prefixes) {
    if (!pathname.startsWith(prefix)) continue;
    const path = pathname.slice(prefix.length);
    const segments = split(path);
    for (const { template, operations } of templates.get(segments.length) ?? []) {
      const pathParameters = template.match(segments);
      if (!pathParameters) continue;
      const operation = operations.get(method) ?? (method === 'HEAD' ? operations.get('GET') : undefined);
      if (operation) return { kind: 'found', operation, pathParameters, path };
      for (const other of operations.keys()) allowed.add(other);
    }
  }
  if (allowed.has('GET')) allowed.add('HEAD');
  return allowed.size > 0 ? { kind: 'unknown method', allowed: [...allowed] } : { kind: 'unknown path' };
}

interface Entry {
  template: Template;
  operations: Map<string, Operation>;
}

/** Templates by their number of segments; within a number the literal ones first (OpenAPI 3.1 §4.8.8.1). */
const readRoutes = perDocument(({ operations, source }) => {
  const entries = new Map<string, Entry>();
  for (const operation of operations) {
    const entry = entries.get(operation.path) ?? { template: readTemplate(operation.path), operations: new Map() };
    entry.operations.set(operation.method, operation);
    entries.set(operation.path, entry);
  }
  const templates = new Map<number, Entry[]>();
  for (const entry of [...entries.values()].toSorted((left, right) =>
    left.template.rank.localeCompare(right.template.rank),
  ))
    templates.set(entry.template.length, [...(templates.get(entry.template.length) ?? []), entry]);
  return { prefixes: [...new Set(['', ...(source.servers ?? []).map(({ url }) => basePath(url))])], templates };
});

/** Decoded before they are compared: `/%66iles` is `/files`, and an escaped slash parts nothing. */
const split = (path: string): string[] =>
  path
    .replace(/^\/|\/$/g, '')
    .split('/')
    .map(decodeURIComponent);

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Servers are not always URLs: a host can have placeholders of whatever form. */
function basePath(url: string): string {
  const [path = ''] = url.replace(/^(?:[^/?#]*:)?\/\/[^/?#]*/, '').split(/[?#]/);
  return path.includes('{') ? '' : path.replace(/^(?=[^/])/, '/').replace(/\/$/, '');
}
