import { bodiesOf, onOperations } from '../operations.ts';
import { follow, type Context, type Found, type Rule } from '../rule.ts';
import type { Schema } from '../../contract/openapi.ts';

/** The server may add a value to any enum that it sends, and that must not break those who have compiled against it. */
export const openAnswerEnums: Rule = {
  name: 'open-answer-enums',
  scope: 'convention',
  check: () => {
    const seen = new Set<string>();
    return onOperations((visited) => {
      for (const { kind, media } of bodiesOf(visited)) {
        const { schema } = media.node;
        if (kind !== 'request body' && schema)
          checkSchema({ node: schema, location: media.location.child('schema') }, visited.context, seen);
      }
    });
  },
};

function checkSchema(found: Found<Schema>, context: Context, seen: Set<string>): void {
  const target = follow(context, found.node, found.location);
  if (!target || typeof target.node !== 'object' || seen.has(target.location.absolutePointer)) return;
  seen.add(target.location.absolutePointer);
  const { node, location } = target;
  if (Array.isArray(node.enum) && node['x-sdk-open-enum'] !== true)
    context.report({
      message: 'Answers carry this enum: add "x-sdk-open-enum: true", or "const" where there is one value for good',
      location: location.child('enum').key(),
    });
  for (const keyword of ['properties', 'patternProperties'] as const)
    for (const [name, property] of Object.entries((node[keyword] ?? {}) as Record<string, Schema>))
      checkSchema({ node: property, location: location.child([keyword, name]) }, context, seen);
  for (const keyword of ['allOf', 'oneOf', 'anyOf', 'prefixItems'] as const)
    for (const [index, part] of ((node[keyword] ?? []) as Schema[]).entries())
      checkSchema({ node: part, location: location.child([keyword, index]) }, context, seen);
  for (const keyword of ['items', 'additionalProperties'] as const) {
    const part = node[keyword];
    if (typeof part === 'object' && part !== null)
      checkSchema({ node: part as Schema, location: location.child(keyword) }, context, seen);
  }
}
