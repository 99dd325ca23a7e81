import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Document, Schema } from './document.ts';

/** Compiles schemas of a bundle. A second opinion beside the mock's own validator. */
export function createValidator(document: Document): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  formats.default(ajv);
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    ajv.addSchema(anchor(schema), `schema:${name}`);
  return (schema) => ajv.compile(anchor(schema));
}

const anchor = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/components/schemas/', '"$ref":"schema:')) as Schema;
