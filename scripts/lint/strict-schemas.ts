import type { ErrorObject } from 'ajv';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Schema } from '../contract/index.ts';
import { follow, type Context, type Location } from './rule.ts';

const lists = new Set(['allOf', 'oneOf', 'anyOf']);
const valueLists = new Set(['prefixItems']);
const single = new Set(['not', 'if', 'then', 'else', 'contains', 'propertyNames']);
const singleValues = new Set(['items', 'additionalProperties']);
const valueMaps = new Set(['properties', 'patternProperties']);
/** What says something about a value's fields; a schema with none of these takes any value. */
const structural = [
  '$ref',
  'type',
  'properties',
  'additionalProperties',
  'allOf',
  'oneOf',
  'anyOf',
  'unevaluatedProperties',
];
const annotations =
  /^(?:x-|description$|title$|examples?$|default$|discriminator$|deprecated$|externalDocs$|xml$|\$comment$)/;

/**
 * Validators for schemas as they are written, spread over files, in strict mode: a field that no schema declares is an
 * error wherever a value stands. (A member of an `allOf` is no such place: its siblings declare the other fields.)
 */
export class StrictSchemas {
  /** Compiles fast and stops at the first error: nearly every example is valid. */
  readonly #quick = createAjv({ inlineRefs: false, messages: false, code: { optimize: false } });
  readonly #thorough = createAjv({ allErrors: true });
  readonly #definitions: Schema[] = [];
  readonly #names = new Map<object, string>();

  /** What is wrong with a value, by the schema that is written, or referred to, at `location`. */
  errors(value: unknown, schema: Schema, context: Context, location: Location): readonly ErrorObject[] {
    const name = this.#name(schema, context, location, true);
    if (this.#quick.getSchema(name)!(value)) return [];
    for (const definition of this.#definitions.splice(0)) this.#thorough.addSchema(definition);
    const validate = this.#thorough.getSchema(name)!;
    validate(value);
    return validate.errors ?? [];
  }

  /** Registers a schema under a name of its own, so that recursive references end. */
  #name(schema: Schema, context: Context, location: Location, isValue: boolean): string {
    const known = this.#names.get(schema);
    if (known) return known;
    const name = `schema:${this.#names.size}`;
    this.#names.set(schema, name);
    const definition = { $id: name, ...this.#convert(schema, context, location, isValue) };
    this.#quick.addSchema(definition);
    this.#definitions.push(definition);
    return name;
  }

  #convert(schema: Schema, context: Context, location: Location, isValue: boolean): Schema {
    // `true` and `false` are schemas too.
    if (typeof schema !== 'object' || schema === null) return schema;
    const convert = (child: unknown, key: string | string[], childIsValue: boolean): Schema =>
      this.#convert(child as Schema, context, location.child(key), childIsValue);
    const copy: Schema = {};
    for (const [key, value] of Object.entries(schema)) {
      if (annotations.test(key)) continue;
      if (key === '$ref') copy.$ref = this.#refer(schema, context, location);
      else if (lists.has(key) || valueLists.has(key)) {
        copy[key] = (value as unknown[]).map((member, index) =>
          convert(member, [key, String(index)], valueLists.has(key)),
        );
      } else if (single.has(key) || singleValues.has(key)) copy[key] = convert(value, key, singleValues.has(key));
      else if (valueMaps.has(key)) {
        copy[key] = Object.fromEntries(
          Object.entries(value as object).map(([name, member]) => [name, convert(member, [key, name], true)]),
        );
      } else copy[key] = value;
    }
    if (isValue && !('unevaluatedProperties' in copy) && structural.some((key) => key in copy))
      copy.unevaluatedProperties = false;
    return copy;
  }

  #refer(schema: Schema, context: Context, location: Location): string {
    const target = follow(context, schema, location);
    if (!target) throw new Error(`"${schema.$ref}" cannot be resolved`);
    return this.#name(target.node, context, target.location, false);
  }
}

function createAjv(options: Options): Ajv2020 {
  // The documents were checked as OpenAPI already, and what is no JSON Schema in them means nothing here.
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, ...options });
  (addFormats as unknown as typeof addFormats.default)(ajv);
  return ajv;
}
