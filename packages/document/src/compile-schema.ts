import { createRequire } from 'node:module';
import type * as Compiler from 'ajv/dist/2020.js';
import type formatsPlugin from 'ajv-formats';
import type { Document } from './document.ts';
import { modernize } from './modernize.ts';
import { perDocument } from './per-document.ts';
import { resolve } from './resolve.ts';
import { readPattern } from './sample-pattern.ts';
import type { Schema } from './source.ts';

/** A compiled schema: tells whether a value fits, and keeps what was wrong in `errors`. */
export type Check = Compiler.ValidateFunction;

/** Compiles a schema of the document when it is first asked for, with its references intact. */
export const compileSchema = (document: Document, schema: Schema | boolean): Check => compilers(document)(schema);

const compilers = perDocument((document) => {
  const ajv = createAjv();
  const names = new Map<string, string>();
  const compiled = new Map<unknown, Check>();

  // Each target of a reference is a schema under a name of its own: compiled once, and only if a schema asks for it.
  const nameOf = (reference: string): string => {
    const known = names.get(reference);
    if (known !== undefined) return known;
    const name = `schema:${names.size}`;
    names.set(reference, name);
    ajv.addSchema(anchor(resolve(document, { $ref: reference })) as object, name);
    return name;
  };
  const isOld = document.source.openapi.startsWith('3.0');
  const anchor = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map(anchor);
    return map(withoutNotes(isOld ? modernize(node as Schema) : node), (key, value) => {
      if (key === '$ref' && typeof value === 'string' && value.startsWith('#/')) return nameOf(value);
      if (holdsData.has(key)) return value;
      return holdsNames.has(key) ? map(value as object, (_, schema) => anchor(schema)) : anchor(value);
    });
  };

  return (schema: Schema | boolean): Check => {
    const check = compiled.get(schema) ?? ajv.compile(anchor(schema) as object);
    compiled.set(schema, check);
    return check;
  };
});

const holdsData = new Set(['const', 'enum']);
const holdsNames = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']);

/** Judges nothing, but can hold what the compiler would take for a schema, a name of one, or a word it refuses. */
const notes = /^(?:x-.*|examples?|default|\$?id|\$schema|\$anchor|nullable|discriminator|xml|externalDocs)$/;

const withoutNotes = (node: object): object =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !notes.test(key)));

const map = (node: object, change: (key: string, value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(key, value)]));

/** Loaded with the first schema: whoever only routes and reads should not wait for the compiler. */
function createAjv(): Compiler.Ajv2020 {
  const load = createRequire(import.meta.url);
  const { Ajv2020 } = load('ajv/dist/2020.js') as typeof Compiler;
  const formats = load('ajv-formats') as typeof formatsPlugin.default;
  const options = {
    strict: false,
    allErrors: true,
    logger: false,
    validateSchema: false,
    multipleOfPrecision: 9,
  } as const;
  // To optimize takes a third of the time to compile, and what comes out runs no faster.
  const ajv = new Ajv2020({ ...options, code: { regExp: readAnyPattern, optimize: false } });
  formats(ajv);
  return ajv;
}

/** A pattern of another language, which nothing can be held against, allows all. */
const readAnyPattern = Object.assign((source: string): RegExp => readPattern(source) ?? /(?:)/, { code: 'RegExp' });

const own = new WeakMap<object, Check>();

/**
 * Compiles a schema that no document holds, such as one that a caller sent. Forgotten together with the schema.
 *
 * @throws {Error} when it is no JSON Schema
 */
export function compileOwnSchema(schema: object): Check {
  const known = own.get(schema);
  if (known) return known;
  const check = createAjv().compile(schema);
  own.set(schema, check);
  return check;
}
