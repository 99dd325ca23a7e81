import type { Json } from '../store/json.ts';

/** An object without what a version does not have. */
export const without = (value: Json, ...names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** Leaves out what is null: this version has no nulls for what is not there. */
export const withoutNulls = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null && member !== undefined));
