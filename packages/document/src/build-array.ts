import type { Build, Make } from './build-value.ts';
import type { Schema } from './source.ts';

/** Builds as many items as are asked for; `undefined` where they cannot be built. */
export function buildArray(options: Build, schema: Schema, make: Make): unknown[] | undefined {
  const { prefixItems: first = [], items: rest = schema.unevaluatedItems as Schema | boolean | undefined } = schema;
  // What a list has to contain stands behind its named items, where nothing else is asked of it.
  const contained = schema.contains === undefined ? 0 : (schema.minContains ?? 1);
  const itemAt = (index: number): Schema | boolean | undefined => {
    const isContained = index >= first.length && index < first.length + contained;
    return first[index] ?? (isContained ? { allOf: [rest ?? true, schema.contains!] } : rest);
  };
  const least = Math.max(schema.minItems ?? 0, contained > 0 ? first.length + contained : 0);
  const most = Math.min(schema.maxItems ?? least + 3, rest === false ? first.length : Number.POSITIVE_INFINITY);
  const usual = options.extent === 'everything' ? Math.min(Math.max(1, least, first.length), most) : least;
  const length = options.random ? usual + Math.floor(options.random() * (Math.max(most, usual) - usual + 1)) : usual;
  const makeItem = (index: number, seed?: number): unknown => {
    const item = itemAt(index);
    return item === undefined ? `item${seed ?? ''}` : make(item, seed);
  };
  const items = Array.from({ length }, (_, index) => makeItem(index));
  if (items.some((item) => item === undefined)) return least > 0 ? undefined : [];
  return schema.uniqueItems === true ? makeUnique(items, least, makeItem) : items;
}

/** Rows of chance that are tried for items which differ from each other. */
const tries = 50;

function makeUnique(items: unknown[], least: number, makeItem: (index: number, seed: number) => unknown): unknown[] {
  const unique = new Map(items.map((item) => [JSON.stringify(item), item]));
  for (let seed = 1; unique.size < least && seed <= tries; seed += 1) {
    const item = makeItem(unique.size, seed);
    // An example is the same at every turn.
    const other = typeof item === 'string' && unique.has(JSON.stringify(item)) ? `${item}${seed}` : item;
    if (other !== undefined) unique.set(JSON.stringify(other), other);
  }
  return [...unique.values()];
}
