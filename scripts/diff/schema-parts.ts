import { isDeepStrictEqual } from 'node:util';
import { type Document, resolve, type Schema } from '../contract/index.ts';

/** The schema and everything that must hold beside it, as schemas without `$ref` and `allOf`. */
export function partsOf(
  document: Document,
  schema: Schema | boolean | undefined,
  seen: Set<unknown> = new Set(),
): Schema[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return schema === false ? [{ not: {} }] : [];
  seen.add(schema);
  const { $ref, allOf, ...own } = schema;
  const groups = (['oneOf', 'anyOf'] as const).filter((keyword) => own[keyword]);
  const parts = [own as Schema];
  for (const keyword of groups) {
    const members = own[keyword]!;
    const others = members.filter((member) => !isNull(document, member));
    if (others.length !== 1) continue;
    // A union of one thing, or of one thing and null, is that thing.
    delete parts[0]![keyword];
    const isNullable = members.length > 1;
    if (!isNullable) parts.push(...partsOf(document, others[0], seen));
    else parts.push(...partsOf(document, others[0], seen).map((part) => withNull(part)));
  }
  if ($ref) parts.push(...partsOf(document, resolve(document, { $ref }) as Schema, seen));
  for (const part of allOf ?? []) parts.push(...partsOf(document, part, new Set(seen)));
  return parts;
}

export function isNull(document: Document, member: Schema): boolean {
  const { type, const: constant, enum: values }: Schema = resolve(document, member) ?? {};
  if (type === 'null' || (Array.isArray(type) && type.length === 1 && type[0] === 'null')) return true;
  return type === undefined && (constant === null || (values?.length === 1 && values[0] === null));
}

function withNull(part: Schema): Schema {
  const values = literals(part);
  const { const: _constant, ...rest } = part;
  return {
    ...rest,
    nullable: true,
    ...(values ? { enum: [...values, null] } : {}),
  } as Schema;
}

/** The values that a part allows, where it lists them. */
export function literals(part: Schema): unknown[] | undefined {
  if ('const' in part) return [part.const];
  if (part.enum) return part.enum;
  // A pattern that admits one text is that text: the types say so too.
  const literal = /^\^([\w.]+)\$$/.exec(typeof part.pattern === 'string' ? part.pattern : '')?.[1];
  return literal && part.type === 'string' ? [literal] : undefined;
}

/** Whether a value is among others; it may be a list or an object. */
export const includes = (values: readonly unknown[], value: unknown): boolean =>
  values.some((other) => isDeepStrictEqual(other, value));
