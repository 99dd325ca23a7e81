import type { Difference } from './difference.ts';
import { includes } from '../view/read-values.ts';
import { show } from '../report/show.ts';
import type { View } from '../view/view.ts';

/** Compares the values that an enum lists. */
export function compareValues(old: View, current: View, difference: Difference): void {
  const [from, to] = [old.values, current.values];
  if (!from && !to) return;
  if (!from) return difference.add('type-narrowed', `Only ${list(to!)} is left of any value`);
  if (!to) return difference.add('type-widened', `Any value is possible, not only ${list(from)}`);
  const removed = old.isOpen && current.isOpen ? 'open-value-removed' : 'value-removed';
  const gone = from.filter((value) => !includes(to, value));
  if (gone.length > 0) difference.add(removed, `${named(gone)} removed`);
  // Whoever was told of an open enum is ready for one value more, whether the new one is open or not.
  const added = old.isOpen ? 'open-value-added' : 'value-added';
  const come = to.filter((value) => !includes(from, value));
  if (come.length > 0) difference.add(added, `${named(come)} added`);
  if (!old.isOpen && current.isOpen) difference.add('values-opened', 'Other values than the listed ones can appear');
  if (old.isOpen && !current.isOpen) difference.add('values-closed', 'No other values than the listed ones');
}

const named = (values: readonly unknown[]): string => `${values.length > 1 ? 'Values' : 'Value'} ${list(values)}`;
const list = (values: readonly unknown[]): string => values.map(show).join(', ');
