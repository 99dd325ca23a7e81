import { compileSchema, type Document, type Schema } from '@extend-openapi/document';

/** The members of a union that a value fits, or else the one that it comes nearest to: first by its tags. */
export function chooseMembers(document: Document, members: readonly Schema[], value: unknown): readonly Schema[] {
  const judged = members.map((member) => {
    const check = compileSchema(document, member);
    const errors = check(value) ? [] : [...(check.errors ?? [])];
    const tags = errors.filter(
      ({ keyword, instancePath }) => keyword === 'const' && instancePath.split('/').length <= 2,
    );
    return { member, distance: tags.length * 1_000 + errors.length };
  });
  const nearest = Math.min(...judged.map(({ distance }) => distance));
  return judged
    .filter(({ distance }) => distance === nearest)
    .map(({ member }) => member)
    .slice(0, nearest === 0 ? undefined : 1);
}
