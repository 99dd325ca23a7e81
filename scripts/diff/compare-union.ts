import type { Difference } from './difference.ts';
import { type PairedMembers, pairMembers } from './pair-members.ts';
import type { SchemaDiffer } from './schema-differ.ts';
import type { AnySchema, Discriminator, Member } from './view.ts';

/** Compares the alternatives of unions. */
export function compareUnion(differ: SchemaDiffer, before: AnySchema, after: AnySchema, difference: Difference): void {
  const [old, current] = [differ.before.view(before), differ.after.view(after)];
  const sides: [Member[], Member[]] = [
    old.members.length > 0 ? [...old.members] : [{ schema: before }],
    current.members.length > 0 ? [...current.members] : [{ schema: after }],
  ];
  const paired = pairMembers(...sides, differ);
  for (const [from, to] of paired.pairs) {
    // One side is a union and the other the one thing that it holds: their common part was compared already.
    if (from.schema === before || to.schema === after)
      differ.comparePlain(differ.before.view(from.schema), differ.after.view(to.schema), difference);
    else difference.steps.push(differ.step('', from.schema, to.schema));
  }
  for (const { label } of paired.removed) difference.add('variant-removed', `Variant ${label} removed`);
  for (const { label } of paired.added) difference.add('variant-added', `Variant ${label} added`);
  if (old.discriminator && current.discriminator)
    compareTags(old.discriminator, current.discriminator, paired, difference);
}

function compareTags(old: Discriminator, current: Discriminator, paired: PairedMembers, difference: Difference): void {
  const add = (message: string): void => difference.add('discriminator-changed', message);
  if (old.property !== current.property)
    add(`Variants are told apart by "${current.property}", no longer by "${old.property}"`);
  const renamed = new Map(paired.pairs.map(([from, to]) => [from.name, to.name]));
  // Values of variants that came or went were told with them.
  for (const [tag, target] of old.tags)
    if (renamed.has(target) && current.tags.get(tag) !== renamed.get(target))
      add(`"${tag}" in "${old.property}" no longer stands for "${target}"`);
  const former = new Set(renamed.values());
  for (const [tag, target] of current.tags)
    if (former.has(target) && renamed.get(old.tags.get(tag)) !== target)
      add(`"${tag}" in "${current.property}" stands for "${target}"`);
}
