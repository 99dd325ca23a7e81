import type { Schema } from './source.ts';

/** One schema in place of two that a value must fit both. Of what cannot be joined, the second stays. */
export function mergeSchemas(first: Schema, second: Schema): Schema {
  const merged: Record<string, unknown> = { ...first, ...second };
  for (const [keyword, join] of Object.entries(joins)) {
    const [left, right] = [first[keyword], second[keyword]];
    if (left !== undefined && right !== undefined && left !== right)
      merged[keyword] = join(left as never, right as never);
  }
  return merged;
}

type Join = (left: never, right: never) => unknown;

const larger = (left: number, right: number): number => Math.max(left, right);
const smaller = (left: number, right: number): number => Math.min(left, right);
const both = (left: Schema | boolean, right: Schema | boolean): unknown => ({ allOf: [left, right] });
const common = (left: readonly unknown[], right: readonly unknown[]): unknown[] => {
  const texts = new Set(right.map((value) => JSON.stringify(value)));
  return left.filter((value) => texts.has(JSON.stringify(value)));
};

const joins: Record<string, Join> = {
  type: (left: string | string[], right: string | string[]) => joinTypes([left].flat(), [right].flat()),
  enum: common,
  required: (left: string[], right: string[]) => [...new Set([...left, ...right])],
  properties: (left: Record<string, Schema>, right: Record<string, Schema>) => {
    const shared = Object.keys(left).filter((name) => name in right);
    const joined = shared.map((name) => [
      name,
      left[name] === right[name] ? left[name] : both(left[name]!, right[name]!),
    ]);
    return { ...left, ...right, ...Object.fromEntries(joined) };
  },
  items: both,
  additionalProperties: (left: Schema | boolean, right: Schema | boolean) => left && right && both(left, right),
  minimum: larger,
  exclusiveMinimum: larger,
  minLength: larger,
  minItems: larger,
  minProperties: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxLength: smaller,
  maxItems: smaller,
  maxProperties: smaller,
};

/** A whole number is a number. */
function joinTypes(left: readonly string[], right: readonly string[]): string[] {
  const isIn = (type: string, types: readonly string[]): boolean =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return [...new Set([...left.filter((type) => isIn(type, right)), ...right.filter((type) => isIn(type, left))])];
}
