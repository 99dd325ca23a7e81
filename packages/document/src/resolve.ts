import type { Document } from './document.ts';
import type { Source } from './source.ts';

/**
 * Follows references inside the document until it reaches the thing itself.
 *
 * @throws {ReferenceError} when a reference leads nowhere, out of the document, or round in a circle.
 */
export function resolve<T>({ source }: Pick<Document, 'source'>, node: T): T {
  const passed = new Set<string>();
  let current: unknown = node;
  while (isReference(current)) {
    const { $ref: reference } = current;
    if (passed.has(reference)) throw new ReferenceError(`The reference ${reference} leads back to itself`);
    passed.add(reference);
    current = lookUp(source, reference);
  }
  return current as T;
}

function lookUp(source: Source, reference: string): unknown {
  if (!reference.startsWith('#/'))
    throw new ReferenceError(`The reference ${reference} leaves the document: bundle it`);
  const target = reference
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((parent, part) => (parent as Record<string, unknown> | undefined)?.[part], source);
  if (target === undefined) throw new ReferenceError(`The reference ${reference} leads nowhere`);
  return target;
}

function isReference(node: unknown): node is { $ref: string } {
  return typeof node === 'object' && node !== null && typeof (node as { $ref?: unknown }).$ref === 'string';
}
