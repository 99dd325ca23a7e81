import type { Schema } from '../contract/index.ts';
import { visit } from './visit.ts';

/** Marks, in a prepared document only, the alternative that stands for every other value of its type. */
export const anyOtherValue = 'x-any-other-value';

/**
 * Writes every open enum as a union of its values and anything else, which the generator renders wherever a schema can
 * stand: it asks nobody about an enum in a list, a union or a parameter.
 */
export function openEnums(part: unknown): void {
  visit(part, (node) => {
    if (!isOpen(node)) return;
    const { enum: values = [], type, [openMark]: _, ...rest } = node;
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, rest, { anyOf: [...values.map(toConstant), ...otherTypes(values, type)] });
  });
}

/** Takes the marks away: what a caller sends has to be one of the known values. */
export function closeEnums(part: unknown): void {
  visit(part, (node) => {
    if (isOpen(node)) delete node[openMark];
  });
}

const openMark = 'x-sdk-open-enum';

export const isOpen = (node: Schema): boolean => node[openMark] === true && Array.isArray(node.enum);

const toConstant = (value: unknown): Schema => (value === null ? { type: 'null' } : { const: value });

function otherTypes(values: readonly unknown[], type: Schema['type']): Schema[] {
  const known = [type ?? values.map((value) => typeof value)].flat();
  const primitives = new Set(known.map((name) => (name === 'integer' ? 'number' : name)));
  return ['string', 'number']
    .filter((name) => primitives.has(name))
    .map((name) => ({ type: name, [anyOtherValue]: true }));
}
