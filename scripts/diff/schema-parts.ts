import { type Document, resolve, type Schema } from '../contract/index.ts';
import { absorb, joinLiterals } from './literal-unions.ts';
import type { AnySchema } from './view.ts';

/** The schema and everything that must hold beside it, as schemas without `$ref` and `allOf`. */
export function partsOf(document: Document, schema: AnySchema | undefined, above: readonly unknown[] = []): Schema[] {
  if (schema === false) return [{ type: 'never' }];
  if (typeof schema !== 'object' || above.includes(schema)) return [];
  const seen = [...above, schema];
  const { $ref, allOf = [], ...own } = schema;
  const parts = [own as Schema];
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    if (!own[keyword]) continue;
    const members = absorb(own[keyword].flatMap(asObjects), document);
    const others = members.filter((member) => !isNull(document, member));
    const hasNull = others.length < members.length;
    const listed = joinLiterals(others, document);
    parts[0] = { ...parts[0], [keyword]: members };
    if (others.length !== 1 && !listed) continue;
    // A union of values is an enum; one of a single thing, or of that and null, is that thing.
    delete parts[0][keyword];
    const joined = listed ?? partsOf(document, others[0], seen);
    parts.push(...(hasNull ? joined.map(withNull) : joined));
  }
  if ($ref) parts.push(...partsOf(document, resolve<AnySchema>(document, { $ref } as Schema), seen));
  return [...parts, ...allOf.flatMap((part) => partsOf(document, part, seen))];
}

/** Since 3.1 `true` and `false` are schemas; a value is never of the second. */
const asObjects = (schema: AnySchema): Schema[] =>
  typeof schema === 'object' ? [schema as Schema] : schema ? [{}] : [];

export function isNull(document: Document, member: Schema): boolean {
  const { type, const: constant, enum: values }: Schema = resolve(document, member) ?? {};
  if (type !== undefined) return [type].flat().every((one) => one === 'null');
  return constant === null || (values?.length === 1 && values[0] === null);
}

function withNull(part: Schema): Schema {
  const values = literals(part);
  const { const: _constant, ...rest } = part;
  return { ...rest, nullable: true, ...(values ? { enum: [...values, null] } : {}) } as Schema;
}

/** The values that a part allows, where it lists them. */
export function literals(part: Schema): unknown[] | undefined {
  if ('const' in part) return [part.const];
  if (part.enum) return part.enum;
  // A pattern that admits one text is that text: the types say so too.
  const literal = /^\^([\w.]+)\$$/.exec(typeof part.pattern === 'string' ? part.pattern : '')?.[1];
  return literal && part.type === 'string' ? [literal] : undefined;
}
