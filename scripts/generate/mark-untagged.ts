import { type Document, resolve, type Schema } from '../contract/index.ts';
import { visit } from './visit.ts';

const description = 'Never there, unlike in the other variants.';

/** Marks, in a prepared document only, a field that its object never has. */
export const absent = 'x-absent';

/**
 * Tells alternatives apart that only some tag: where several have a constant in a field that another one does not know,
 * the other one is declared without the field. An object that may have any field would else be a candidate for every tag.
 */
export function markUntagged(document: Document): void {
  const uses = countUses(document);
  visit(document, ({ oneOf, anyOf }) => {
    // Examples and names of fields are met as well.
    const alternatives: Schema[] = [oneOf, anyOf].find((found) => Array.isArray(found)) ?? [];
    const objects = alternatives.map((alternative) => resolve(document, alternative) ?? {});
    for (const tag of tagsOf(objects))
      for (const [index, object] of objects.entries()) {
        const { $ref } = alternatives[index]!;
        // Elsewhere the same object may have the field.
        if (object.type !== 'object' || object.properties?.[tag] || ($ref && uses.get($ref) !== 1)) continue;
        object.properties = { ...object.properties, [tag]: { description, [absent]: true } };
      }
  });
}

/** The fields that at least two objects have to have, each with a constant. */
export function tagsOf(objects: readonly Schema[]): string[] {
  const tags = objects.flatMap(({ properties = {}, required = [] }) =>
    Object.keys(properties).filter((name) => required.includes(name) && properties[name]!.const !== undefined),
  );
  return [...Map.groupBy(tags, (tag) => tag)].flatMap(([tag, { length }]) => (length > 1 ? [tag] : []));
}

function countUses(document: Document): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  visit(document, ({ $ref }) => {
    if (typeof $ref === 'string') uses.set($ref, (uses.get($ref) ?? 0) + 1);
  });
  return uses;
}
