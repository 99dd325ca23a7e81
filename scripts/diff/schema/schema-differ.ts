import type { Document } from '../../contract/index.ts';
import { compareFields } from './compare-fields.ts';
import { compareItems } from './compare-items.ts';
import { compareKeywords } from './compare-keywords.ts';
import { compareUnion } from './compare-union.ts';
import { compareValues } from './compare-values.ts';
import { Difference, type Step } from './difference.ts';
import { findUnchanged } from './find-unchanged.ts';
import { judgeType } from './judge-keyword.ts';
import { isOwn, sharedComponent, soleReference } from './shared-component.ts';
import type { AnySchema, View } from '../view/view.ts';
import { Viewer } from '../view/viewer.ts';

const nothing = new Difference();

/** Finds the difference of schemas of two documents, of each pair once. */
export class SchemaDiffer {
  readonly before: Viewer;
  readonly after: Viewer;
  /** Where a reference to one of these leads, nothing differs. */
  readonly unchanged: ReadonlySet<string>;
  readonly #known = new Map<View, Map<View, Difference>>();

  constructor(before: Document, after: Document) {
    this.before = new Viewer(before);
    this.after = new Viewer(after);
    this.unchanged = findUnchanged(before, after);
  }

  find(before: AnySchema, after: AnySchema): Difference {
    const [name, other] = [soleReference(before), soleReference(after)];
    if (name !== undefined && name === other && this.unchanged.has(name)) return nothing;
    const [old, current] = [this.before.view(before), this.after.view(after)];
    const pairs = this.#known.get(old) ?? new Map<View, Difference>();
    const known = pairs.get(current);
    if (known) return known;
    const difference = new Difference();
    this.#known.set(old, pairs.set(current, difference));
    const isOutside = isOwn(before) || isOwn(after);
    if (old.prose !== current.prose) difference.add('prose-changed', 'Description or example changed', '', isOutside);
    if (old.nullable && !current.nullable) difference.add('no-longer-nullable', 'Is never null any more', '', true);
    if (!old.nullable && current.nullable) difference.add('became-nullable', 'Can be null', '', true);
    compareKeywords(old, current, difference, isOutside);
    if (old.members.length + current.members.length > 0) compareUnion(this, before, after, difference);
    else this.comparePlain(old, current, difference);
    return difference;
  }

  types(before: AnySchema, after: AnySchema): (string | undefined)[] {
    return [this.before.view(before).type, this.after.view(after).type];
  }

  /** The way into a part of both schemas. */
  step(path: string, before: AnySchema, after: AnySchema): Step {
    const component = sharedComponent(before, after);
    return { path, ...(component === undefined ? {} : { component }), difference: this.find(before, after) };
  }

  /** Compares what is no union. */
  comparePlain(old: View, current: View, difference: Difference): void {
    // Listed values say of which type they are.
    if (old.type !== current.type && !(old.values && current.values)) {
      const message = `Type changed from ${old.type ?? 'any'} to ${current.type ?? 'any'}`;
      return difference.add(judgeType(old.type, current.type), message);
    }
    compareValues(old, current, difference);
    compareFields(this, old, current, difference);
    compareItems(this, old, current, difference);
  }
}
