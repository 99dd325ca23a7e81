import { resolve, type Document, type DocumentOperation } from './document.ts';

export interface Route {
  operation: DocumentOperation;
  /** The path as the contract writes it. */
  template: string;
  /** The path without the base path of the server that the caller had in mind. */
  path: string;
}

/** Finds the operation of a request. Base paths of the document's servers are accepted, because clients send them. */
export function createRouter(document: Document): (method: string, path: string) => Route | undefined {
  const prefixes = ['', ...(document.servers ?? []).map(({ url }) => basePath(url)).filter((prefix) => prefix !== '')];
  const templates = Object.entries(document.paths ?? {})
    .toSorted(([left], [right]) => placeholders(left) - placeholders(right))
    .map(([template, item]) => ({ template, pattern: toPattern(template), item: resolve(document, item) }));

  return (method, path) => {
    for (const prefix of prefixes) {
      if (!path.startsWith(prefix)) continue;
      const rest = path.slice(prefix.length);
      const found = templates.find(({ pattern, item }) => pattern.test(rest) && item[method]);
      if (found) return { operation: found.item[method]!, template: found.template, path: rest };
    }
    return undefined;
  };
}

/** A literal segment wins over a placeholder (OpenAPI 3.1 §4.8.8.1). */
const placeholders = (template: string): number => template.split('{').length;

const toPattern = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\{[^}]+\}/)
      .map(RegExp.escape)
      .join('[^/]+')}/?$`,
  );

function basePath(url: string): string {
  if (url.includes('{')) return '';
  return new URL(url, 'http://mock').pathname.replace(/\/$/, '');
}
