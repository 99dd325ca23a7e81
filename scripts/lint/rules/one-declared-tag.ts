import { onOperations } from '../operations.ts';
import type { Context, Index, Rule } from '../rule.ts';

/** Documentation groups by tag: an operation with two appears twice, with an undeclared one it appears without a heading. */
export const oneDeclaredTag: Rule = {
  name: 'one-declared-tag',
  scope: 'convention',
  check: () => {
    const declared = new Set<string>();
    const used = new Set<string>();
    const operations = onOperations(({ operation: { tags = [] }, context, location, heading }) => {
      for (const tag of tags) used.add(tag);
      if (tags.length !== 1) {
        context.report({
          message: `Give the operation exactly one tag; it has ${tags.length}`,
          location: tags.length ? location.child('tags') : heading,
        });
      } else if (!declared.has(tags[0]!)) {
        context.report({
          message: `The tag "${tags[0]}" is not declared below "tags" of the root document`,
          location: location.child('tags'),
        });
      }
    });
    const root = {
      enter({ tags = [] }: Index) {
        for (const { name } of tags) declared.add(name);
      },
      leave({ tags = [] }: Index, { report, location }: Context) {
        for (const [index, { name }] of tags.entries()) {
          const place = location.child(['tags', index, 'name']);
          if (!used.has(name)) report({ message: `No operation has the tag "${name}"`, location: place });
          if (name !== name.toLowerCase())
            report({ message: `Write the tag "${name}" in lower case`, location: place });
        }
      },
    };
    return { ...operations, Root: root };
  },
};
