import { listOperations } from './list-operations.ts';
import type { Document, Operation } from './openapi.ts';

/**
 * Gives operations what OpenAPI lets them leave out and everything here counts on: responses, and an operationId made of
 * method and path, `getPetsById` for `GET /pets/{id}`.
 */
export function completeOperations(document: Document): void {
  for (const section of ['paths', 'webhooks'] as const)
    for (const { operation } of listOperations(document, section)) operation.responses ??= {};
  separate(document);
  const operations = listOperations(document).map(({ operation, method, path }) => ({ operation, method, path }));
  const taken = new Set(operations.flatMap(({ operation }) => operation.operationId?.toLowerCase() ?? []));
  for (const { operation, method, path } of operations) {
    if (operation.operationId !== undefined && operation.operationId !== '') continue;
    const name = `${method.toLowerCase()}${path.split('/').map(nameSegment).join('')}`;
    let free = name;
    for (let index = 2; taken.has(free.toLowerCase()); index += 1) free = `${name}${index}`;
    taken.add(free.toLowerCase());
    operation.operationId = free;
  }
}

/** Gives a path that shares its operations with another a copy, so that an operationId names one of them. */
function separate(document: Document): void {
  const met = new Set<Operation>();
  for (const { operation, path, item } of listOperations(document)) {
    if (met.has(operation)) document.paths![path] = structuredClone(item);
    met.add(operation);
  }
}

/**
 * Leaves out the extensions of maps whose other names are paths or statuses. Nothing here reads them, and whatever goes
 * through such a map would take them for one more path or answer.
 */
export function dropExtensions(document: Document): void {
  drop(document.paths);
  for (const section of ['paths', 'webhooks'] as const)
    for (const { operation } of listOperations(document, section)) drop(operation.responses);
}

function drop(map: Record<string, unknown> | undefined): void {
  for (const key of Object.keys(map ?? {})) if (key.startsWith('x-')) delete map![key];
}

function nameSegment(segment: string): string {
  const words = segment.replaceAll(/\{([^}]+)\}/g, ' by $1 ').match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
