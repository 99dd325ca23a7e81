import type { Difference } from './difference.ts';
import { stepTo } from '../report/place.ts';
import type { SchemaDiffer } from './schema-differ.ts';
import type { View } from '../view/view.ts';

/** Compares the fields of objects, those of any name too. */
export function compareFields(differ: SchemaDiffer, old: View, current: View, difference: Difference): void {
  for (const [name, field] of old.properties) {
    const replacement = current.properties.get(name);
    const path = stepTo(name);
    if (replacement === undefined) {
      difference.add('property-removed', `Field "${name}" removed`, path);
      continue;
    }
    const [was, is] = [old.required.has(name), current.required.has(name)];
    if (!was && is) difference.add('property-required', `Field "${name}" is now required`, path);
    if (was && !is) difference.add('property-optional', `Field "${name}" is now optional`, path);
    difference.steps.push(differ.step(path, field, replacement));
  }
  for (const name of current.properties.keys()) {
    if (old.properties.has(name)) continue;
    if (current.required.has(name))
      difference.add('required-property-added', `Required field "${name}" added`, stepTo(name));
    else difference.add('optional-property-added', `Optional field "${name}" added`, stepTo(name));
  }
  compareAdditional(differ, old, current, difference);
}

function compareAdditional(differ: SchemaDiffer, old: View, current: View, difference: Difference): void {
  const [from, to] = [old.additional, current.additional];
  if (from && to) difference.steps.push(differ.step('.*', from, to));
  else if (from) difference.add('map-removed', `Undeclared fields are ${to === false ? 'refused' : 'no longer typed'}`);
  else if (to) difference.add('map-added', 'Undeclared fields are typed');
  else if (from === undefined && to === false) difference.add('object-closed', 'Undeclared fields are refused');
  else if (from === false && to === undefined) difference.add('object-opened', 'Undeclared fields are allowed');
}
