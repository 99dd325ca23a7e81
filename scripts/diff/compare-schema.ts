import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../contract/index.ts';
import type { Collector, Place } from './collector.ts';
import { isNeutral, judgeKeyword } from './keywords.ts';
import { pairMembers } from './pair-members.ts';
import type { Kind } from './policy.ts';
import { includes } from './schema-parts.ts';
import { componentOf, type View, type Viewer } from './view.ts';

/** Compares schemas of two documents, from one place on and as deep as they go. */
export class SchemaComparison {
  readonly #before: Viewer;
  readonly #after: Viewer;
  readonly #collector: Collector;
  /** The components that were compared so far. */
  readonly entered: Set<string> = new Set();
  /** Pairs that were met below the place that is being looked at: schemas refer to themselves. */
  #met = new Map<View, Set<View>>();

  constructor(before: Viewer, after: Viewer, collector: Collector) {
    this.#before = before;
    this.#after = after;
    this.#collector = collector;
  }

  compare(before: Schema | undefined, after: Schema | undefined, place: Place): void {
    this.#met = new Map();
    this.#compare(before ?? {}, after ?? {}, place);
  }

  #compare(before: Schema, after: Schema, outer: Place): void {
    const [old, current] = [this.#before.view(before), this.#after.view(after)];
    const met = this.#met.get(old);
    if (met?.has(current)) return;
    this.#met.set(old, (met ?? new Set()).add(current));
    const place = enter(before, after, outer);
    if (place.schema) {
      // What no operation reaches is compared for its name alone; parts that one does reach are compared there.
      if (!place.direction && place.schema !== outer.schema && this.entered.has(place.schema)) return;
      this.entered.add(place.schema);
    }

    if (old.prose !== current.prose) this.#add('prose-changed', place, 'Description or example changed');
    if (old.nullable && !current.nullable) this.#add('no-longer-nullable', outer, 'Is never null any more');
    if (!old.nullable && current.nullable) this.#add('became-nullable', outer, 'Can be null');
    this.#compareKeywords(old, current, place);
    if (old.members.length + current.members.length > 0) this.#compareMembers(before, after, old, current, place);
    else this.#comparePlain(old, current, place);
  }

  #comparePlain(old: View, current: View, place: Place): void {
    if (old.type !== current.type) {
      const message = `Type changed from ${old.type ?? 'any'} to ${current.type ?? 'any'}`;
      this.#add(judgeType(old.type, current.type), place, message);
      return;
    }
    this.#compareValues(old, current, place);
    this.#compareProperties(old, current, place);
    this.#compareAdditional(old, current, place);
    if (old.items || current.items) this.#compare(old.items ?? {}, current.items ?? {}, below(place, '[*]'));
  }

  #compareValues(old: View, current: View, place: Place): void {
    if (!old.values && !current.values) return;
    if (!old.values) return this.#add('type-narrowed', place, `Only ${list(current.values!)} is left of any value`);
    if (!current.values) return this.#add('type-widened', place, `Any value beside ${list(old.values)}`);
    const removed = old.values.filter((value) => !includes(current.values!, value));
    const added = current.values.filter((value) => !includes(old.values!, value));
    for (const value of removed)
      this.#add(
        old.isOpen && current.isOpen ? 'open-value-removed' : 'value-removed',
        place,
        `Value ${show(value)} removed`,
      );
    // Whoever was told of an open enum is ready for one value more, whether the new one is open or not.
    for (const value of added)
      this.#add(old.isOpen ? 'open-value-added' : 'value-added', place, `Value ${show(value)} added`);
    if (!old.isOpen && current.isOpen)
      this.#add('values-opened', place, 'Other values than the listed ones can appear');
    if (old.isOpen && !current.isOpen) this.#add('values-closed', place, 'No other values than the listed ones');
  }

  #compareProperties(old: View, current: View, place: Place): void {
    for (const [name, property] of old.properties) {
      const replacement = current.properties.get(name);
      const at = below(place, `.${name}`);
      if (!replacement) this.#add('property-removed', at, `Field "${name}" removed`);
      else {
        if (!old.required.has(name) && current.required.has(name))
          this.#add('property-required', at, `Field "${name}" is now required`);
        if (old.required.has(name) && !current.required.has(name))
          this.#add('property-optional', at, `Field "${name}" is now optional`);
        this.#compare(property, replacement, at);
      }
    }
    for (const name of current.properties.keys()) {
      if (old.properties.has(name)) continue;
      const isRequired = current.required.has(name);
      const kind = isRequired ? 'required-property-added' : 'optional-property-added';
      this.#add(kind, below(place, `.${name}`), `${isRequired ? 'Required' : 'Optional'} field "${name}" added`);
    }
  }

  #compareAdditional(old: View, current: View, place: Place): void {
    const [from, to] = [old.additional, current.additional];
    if (from && to) this.#compare(from, to, below(place, '.*'));
    else if (from) this.#add('map-removed', place, 'Fields of any name are no longer typed');
    else if (to) this.#add('map-added', place, 'Fields of any name are typed');
    else if (from === undefined && to === false) this.#add('object-closed', place, 'Undeclared fields are refused');
    else if (from === false && to === undefined) this.#add('object-opened', place, 'Undeclared fields are allowed');
  }

  #compareMembers(before: Schema, after: Schema, old: View, current: View, place: Place): void {
    const sides = [
      old.members.length > 0 ? old.members : [{ schema: before }],
      current.members.length > 0 ? current.members : [{ schema: after }],
    ] as const;
    const { pairs, removed, added } = pairMembers(sides[0], sides[1], this.#before, this.#after);
    for (const [from, to] of pairs) {
      if (from.schema === before || to.schema === after) this.#comparePlainPair(from.schema, to.schema, place);
      else this.#compare(from.schema, to.schema, place);
    }
    for (const label of removed) this.#add('variant-removed', place, `Variant ${label} removed`);
    for (const label of added) this.#add('variant-added', place, `Variant ${label} added`);
    const tagging = [old.discriminator, current.discriminator] as const;
    if (removed.length + added.length === 0 && tagging[0] && tagging[1] && !isDeepStrictEqual(...tagging))
      this.#add('discriminator-changed', place, 'Variants are told apart by another field or value');
  }

  /** One side is a union and the other the one thing that it holds: their common part was compared already. */
  #comparePlainPair(before: Schema, after: Schema, place: Place): void {
    this.#comparePlain(this.#before.view(before), this.#after.view(after), place);
  }

  #compareKeywords(old: View, current: View, place: Place): void {
    for (const keyword of new Set([...old.keywords.keys(), ...current.keywords.keys()])) {
      const [from, to] = [old.keywords.get(keyword), current.keywords.get(keyword)];
      if (isDeepStrictEqual(from, to) || (isNeutral(keyword, from) && isNeutral(keyword, to))) continue;
      this.#add(judgeKeyword(keyword, from, to), place, `${keyword} changed from ${show(from)} to ${show(to)}`);
    }
  }

  #add(kind: Kind, place: Place, message: string): void {
    this.#collector.add(kind, place, message);
  }
}

/** Inside a component of the same name on both sides, paths start from it: the change is the same wherever it is met. */
function enter(before: Schema, after: Schema, place: Place): Place {
  const name = componentOf(before);
  return name !== undefined && name === componentOf(after) ? { ...place, schema: name, path: '$' } : place;
}

function below(place: Place, step: string): Place {
  const { occurrence } = place;
  const inner = occurrence && { ...occurrence, path: occurrence.path + step };
  return { ...place, path: place.path + step, ...(inner ? { occurrence: inner } : {}) };
}

function judgeType(before: string | undefined, after: string | undefined): Kind {
  if (!before || (before === 'number' && after === 'integer')) return 'type-narrowed';
  if (!after || (before === 'integer' && after === 'number')) return 'type-widened';
  return 'type-changed';
}

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};
const list = (values: readonly unknown[]): string => values.map(show).join(', ');
