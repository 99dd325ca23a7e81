import type { Difference } from './difference.ts';
import type { SchemaDiffer } from './schema-differ.ts';
import type { View } from '../view/view.ts';

/** Compares the items of lists: those at fixed places, then those behind. */
export function compareItems(differ: SchemaDiffer, old: View, current: View, difference: Difference): void {
  const [from, to] = [old.items ?? true, current.items ?? true];
  const [before, after] = [old.tuple.length, current.tuple.length];
  if (before > 0 && after > 0 && before !== after)
    // The types say how long such a list is, whatever may stand behind.
    difference.add('tuple-resized', `The list has ${after} fixed places, not ${before}`);
  else
    for (let index = 0; index < Math.max(before, after); index += 1)
      difference.steps.push(differ.step(`[${index}]`, old.tuple[index] ?? from, current.tuple[index] ?? to));
  if (old.items !== undefined || current.items !== undefined) difference.steps.push(differ.step('[*]', from, to));
}
