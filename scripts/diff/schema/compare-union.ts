import { compareTags } from './compare-tags.ts';
import type { Difference, Step } from './difference.ts';
import { pairMembers } from './pair-members.ts';
import type { SchemaDiffer } from './schema-differ.ts';
import { tellOnce } from './tell-once.ts';
import type { AnySchema, Member } from '../view/view.ts';

/** Compares the alternatives of unions. */
export function compareUnion(differ: SchemaDiffer, before: AnySchema, after: AnySchema, difference: Difference): void {
  const [old, current] = [differ.before.view(before), differ.after.view(after)];
  const sides: [Member[], Member[]] = [
    old.members.length > 0 ? [...old.members] : [{ schema: before }],
    current.members.length > 0 ? [...current.members] : [{ schema: after }],
  ];
  const { pairs, removed, added } = pairMembers(...sides, differ);
  const steps: Step[] = [];
  for (const [from, to] of pairs) {
    // One side is a union and the other the one thing that it holds: their common part was compared already.
    if (from.schema === before || to.schema === after)
      differ.comparePlain(differ.before.view(from.schema), differ.after.view(to.schema), difference);
    else steps.push(differ.step(`<${from.label}>`, from.schema, to.schema));
  }
  difference.steps.push(...tellOnce(steps, difference));
  for (const { label } of removed) difference.add('variant-removed', `Variant ${label} removed`);
  for (const { label } of added) difference.add('variant-added', `Variant ${label} added`);
  compareTags(differ, old, current, pairs, difference);
}
