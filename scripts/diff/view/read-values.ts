import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../../contract/index.ts';
import { literals } from './schema-parts.ts';

/** The values that schemas allow together, null aside, where they list them. */
export function readValues(parts: readonly Schema[]): unknown[] | undefined {
  const lists = parts.flatMap((part) => {
    const listed = literals(part);
    return listed ? [listed.filter((value) => value !== null)] : [];
  });
  const [first, ...others] = lists;
  const shared = first?.filter((value) => others.every((other) => includes(other, value)));
  return shared?.filter((value, index) => !includes(shared.slice(0, index), value));
}

export const includes = (values: readonly unknown[], value: unknown): boolean =>
  values.some((one) => isDeepStrictEqual(one, value));
