import { type Document, resolve } from '../contract/index.ts';
import { visit } from './visit.ts';

/** Gives a field that is nothing but a reference the description of what it refers to. */
export function describeReferences(document: Document): void {
  visit(document, ({ properties }) => {
    if (typeof properties !== 'object' || properties === null) return;
    for (const property of Object.values(properties)) {
      if (typeof property !== 'object' || property === null || property.description !== undefined) continue;
      const { description, deprecated } = resolve(document, referenceOf(property)) ?? {};
      if (typeof description === 'string') property.description = description;
      if (deprecated === true && property.$ref) property.deprecated = true;
    }
  });
}

/** The reference itself, or the only one of a union with null. */
function referenceOf(property: { $ref?: string; oneOf?: unknown[]; anyOf?: unknown[] }): {
  $ref?: string;
  description?: string;
  deprecated?: unknown;
} {
  const members = (property.oneOf ?? property.anyOf ?? []) as { $ref?: string; type?: string }[];
  const [only, ...others] = members.filter(({ type }) => type !== 'null');
  return property.$ref === undefined && only?.$ref !== undefined && others.length === 0 ? only : property;
}
