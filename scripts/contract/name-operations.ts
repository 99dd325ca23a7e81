import { listOperations, type Document } from './openapi.ts';

/** Gives each operation without an operationId one, made of its method and path: `GET /pets/{id}` is `getPetsById`. */
export function nameOperations(document: Document): void {
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

function nameSegment(segment: string): string {
  const words = segment.replaceAll(/\{([^}]+)\}/g, ' by $1 ').match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
