import type { Difference } from './difference.ts';
import { includes } from './read-values.ts';
import { show } from './show.ts';
import type { View } from './view.ts';

/** Compares the values that an enum lists. */
export function compareValues(old: View, current: View, difference: Difference): void {
  const [from, to] = [old.values, current.values];
  if (!from && !to) return;
  if (!from) return difference.add('type-narrowed', `Only ${list(to!)} is left of any value`);
  if (!to) return difference.add('type-widened', `Any value beside ${list(from)}`);
  const removed = old.isOpen && current.isOpen ? 'open-value-removed' : 'value-removed';
  for (const value of from) if (!includes(to, value)) difference.add(removed, `Value ${show(value)} removed`);
  // Whoever was told of an open enum is ready for one value more, whether the new one is open or not.
  const added = old.isOpen ? 'open-value-added' : 'value-added';
  for (const value of to) if (!includes(from, value)) difference.add(added, `Value ${show(value)} added`);
  if (!old.isOpen && current.isOpen) difference.add('values-opened', 'Other values than the listed ones can appear');
  if (old.isOpen && !current.isOpen) difference.add('values-closed', 'No other values than the listed ones');
}

const list = (values: readonly unknown[]): string => values.map(show).join(', ');
