import { onOperations } from '../operations.ts';
import type { Context, Index, Rule } from '../rule.ts';

/** A tag that the root document does not declare is a heading without a text, and one that nobody uses an empty chapter. */
export const declaredTags: Rule = {
  name: 'declared-tags',
  scope: 'convention',
  check: () => {
    const declared = new Set<string>();
    const used = new Set<string>();
    const operations = onOperations(({ operation: { tags = [] }, context, location }) => {
      for (const [index, tag] of tags.entries()) {
        used.add(tag);
        if (!declared.has(tag))
          context.report({
            message: `The tag "${tag}" is not declared below "tags" of the root document`,
            location: location.child(['tags', index]),
          });
      }
    });
    const root = {
      enter({ tags = [] }: Index) {
        for (const { name } of tags) declared.add(name);
      },
      leave({ tags = [] }: Index, { report, location }: Context) {
        for (const [index, { name }] of tags.entries())
          if (!used.has(name))
            report({
              message: `No operation has the tag "${name}"`,
              location: location.child(['tags', index, 'name']),
            });
      },
    };
    return { ...operations, Root: root };
  },
};
