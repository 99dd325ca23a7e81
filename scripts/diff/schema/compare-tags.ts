import type { Difference } from './difference.ts';
import type { PairedMembers } from './pair-members.ts';
import type { SchemaDiffer } from './schema-differ.ts';
import type { Discriminator, View } from '../view/view.ts';
import type { Viewer } from '../view/viewer.ts';

/** Compares what tells the alternatives of unions apart. */
export function compareTags(
  differ: SchemaDiffer,
  { discriminator: old, members: before }: View,
  { discriminator: current, members: after }: View,
  pairs: PairedMembers['pairs'],
  difference: Difference,
): void {
  if (old && current) return compareDiscriminators(old, current, pairs, difference);
  if (old && !isInFields(old, before, differ.before))
    difference.add('discriminator-removed', `Variants are no longer told apart by "${old.property}"`);
  if (current && !isInFields(current, after, differ.after))
    difference.add('discriminator-added', `Variants are told apart by "${current.property}"`);
}

/** Whether the fields of all members say by themselves what the discriminator does. */
const isInFields = ({ property }: Discriminator, members: View['members'], viewer: Viewer): boolean =>
  members.every(({ schema }) => {
    const field = viewer.view(schema).properties.get(property);
    return field !== undefined && viewer.view(field).values !== undefined;
  });

function compareDiscriminators(
  old: Discriminator,
  current: Discriminator,
  pairs: PairedMembers['pairs'],
  difference: Difference,
): void {
  if (old.property !== current.property) {
    const message = `Variants are told apart by "${current.property}", no longer by "${old.property}"`;
    difference.add('discriminator-changed', message);
  }
  const renamed = new Map(pairs.map(([from, to]) => [from.name, to.name]));
  // Values of variants that came or went were told with them.
  for (const [tag, target] of old.tags)
    if (renamed.has(target) && current.tags.get(tag) !== renamed.get(target))
      difference.add('discriminator-changed', `"${tag}" in "${old.property}" no longer stands for "${target}"`);
  const former = new Set(renamed.values());
  for (const [tag, target] of current.tags)
    if (former.has(target) && renamed.get(old.tags.get(tag)) !== target)
      difference.add('tag-added', `"${tag}" in "${current.property}" stands for "${target}"`);
}
