import type { ErrorObject } from 'ajv/dist/2020.js';
import { compileSchema } from './compile-schema.ts';
import type { Document } from './document.ts';
import type { Schema } from './source.ts';
import { violation, type Violation } from './violation.ts';

/** Holds a value against a schema of the document; `location` says where the value stood. */
export function checkSchema(
  document: Document,
  schema: Schema | boolean,
  value: unknown,
  location: readonly string[],
): Violation[] {
  const check = compileSchema(document, schema);
  return check(value) ? [] : (check.errors ?? []).map((error) => describe(location, error));
}

function describe(location: readonly string[], { instancePath, keyword, params, message }: ErrorObject): Violation {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : '';
  const property = path.length > 0 ? ` property ${path.join('.')}` : '';
  return violation([...location, ...path], keyword, `${location.join(' ')}${property} ${message}${allowed}`);
}
