import type { Document } from '../contract/index.ts';
import type { Node } from './visit.ts';

/** Says in the words of the type generator what it reads in no others. */
export function writePlainly(node: Node, { components }: Document): void {
  if (node.const === null) {
    delete node.const;
    node.type = 'null';
  }
  if ((node.items ?? node.prefixItems) !== undefined) node.type ??= 'array';
  const mapping = node.discriminator?.mapping;
  for (const [value, target] of Object.entries(mapping ?? {}))
    if (components?.schemas?.[target]) mapping![value] = `#/components/schemas/${target}`;
}
