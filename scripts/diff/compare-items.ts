import type { Difference } from './difference.ts';
import type { SchemaDiffer } from './schema-differ.ts';
import type { View } from './view.ts';

/** Compares the items of lists: those at fixed places, then those behind. */
export function compareItems(differ: SchemaDiffer, old: View, current: View, difference: Difference): void {
  const [from, to] = [old.items ?? true, current.items ?? true];
  for (let index = 0; index < Math.max(old.tuple.length, current.tuple.length); index += 1)
    difference.steps.push(differ.step(`[${index}]`, old.tuple[index] ?? from, current.tuple[index] ?? to));
  if (old.items !== undefined || current.items !== undefined) difference.steps.push(differ.step('[*]', from, to));
}
