import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Document, Schema } from './document.ts';

/** Compiles schemas of a bundle. A second opinion beside the mock's own validator. */
export function createValidator(document: Document): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'contract:', components: document.components });
  const anchored = (schema: Schema): Schema => JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract:#/')) as Schema;
  return (schema) => ajv.compile(anchored(schema));
}
