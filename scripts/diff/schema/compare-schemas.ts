import type { Document, Schema } from '../../contract/index.ts';
import type { Collector } from '../report/collector.ts';
import type { Difference, Step } from './difference.ts';
import { below, type Place } from '../report/place.ts';
import { SchemaDiffer } from './schema-differ.ts';

/** Tells how schemas of two documents differ, from one place on and as deep as they go. */
export class SchemaComparison {
  readonly #schemas: readonly [Map<string, Schema>, Map<string, Schema>];
  readonly #differ: SchemaDiffer;
  readonly #collector: Collector;
  /** The components that were met so far. */
  readonly #entered = new Set<string>();

  constructor(before: Document, after: Document, collector: Collector) {
    const named = ({ components }: Document): Map<string, Schema> => new Map(Object.entries(components?.schemas ?? {}));
    this.#schemas = [named(before), named(after)];
    this.#differ = new SchemaDiffer(before, after);
    this.#collector = collector;
  }

  compare(before: Schema | undefined, after: Schema | undefined, place: Place): void {
    this.#tell(this.#differ.step('', before ?? true, after ?? true), place, new Set());
  }

  /** Whether both schemas are of single texts, numbers or the like, which have one form only. */
  areScalar(before: Schema | undefined, after: Schema | undefined): boolean {
    return this.#differ
      .types(before ?? true, after ?? true)
      .every((type) => type !== undefined && type !== 'array' && type !== 'object');
  }

  /** The types export every schema by name, whether an operation uses it or not: call it when all others are compared. */
  compareNames(): void {
    const [before, after] = this.#schemas;
    for (const [name, schema] of before) {
      const place: Place = { schema: name, path: '$' };
      const replacement = after.get(name);
      if (replacement === undefined) this.#collector.add('schema-removed', place, `Schema "${name}" removed`);
      else if (!this.#entered.has(name) && !this.#differ.unchanged.has(name))
        this.#tell({ ...this.#differ.step('', schema, replacement), component: name }, place, new Set());
    }
    for (const name of after.keys())
      if (!before.has(name)) this.#collector.add('schema-added', { schema: name, path: '$' }, `Schema "${name}" added`);
  }

  /** @param met What was told below this place: schemas refer to themselves. */
  #tell({ path, component, difference }: Step, above: Place, met: Set<Difference>): void {
    const outside = below(above, path);
    if (component !== undefined) {
      // What no operation reaches is told of its name alone; parts that one does reach are told there.
      if (!above.direction && component !== above.schema && this.#entered.has(component)) return;
      this.#entered.add(component);
    }
    const inside: Place = component === undefined ? outside : { ...outside, schema: component, path: '$' };
    for (const { kind, path: where, message, isOutside } of difference.findings)
      this.#collector.add(kind, below(isOutside ? outside : inside, where), message);
    if (met.has(difference)) return;
    met.add(difference);
    for (const step of difference.steps) this.#tell(step, inside, met);
  }
}
