import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Violation } from './answer.ts';
import { resolve, type Document, type DocumentOperation } from './document.ts';
import { isCheckedHere } from './lighten.ts';

export interface BodyCheck {
  request: (operation: DocumentOperation, contentType: string | undefined, body: unknown) => Violation[];
  response: (operation: DocumentOperation, status: number, body: unknown) => Violation[];
}

/**
 * Holds JSON bodies against the contract's own schemas, with their references intact.
 *
 * Prism is not asked for this: it resolves every reference first, which takes a large contract many seconds, reads 3.1
 * schemas as draft 7, and lets a body pass unseen where it cannot compile the schema.
 */
export function createBodyCheck(document: Document): BodyCheck {
  const check = createSchemaCheck(document);
  return {
    request(operation, contentType, body) {
      const type = contentType?.split(';')[0]!.trim().toLowerCase() ?? '';
      const media = resolve(document, operation.requestBody)?.content?.[type];
      return body !== undefined && media && isCheckedHere(type, media) ? check('request', media.schema, body) : [];
    },
    response(operation, status, body) {
      const responses = operation.responses ?? {};
      const response = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses.default;
      const [type, media] = Object.entries(resolve(document, response)?.content ?? {})[0] ?? [];
      return type && media && isCheckedHere(type, media) ? check('response', media.schema, body) : [];
    },
  };
}

function createSchemaCheck(
  document: Document,
): (place: 'request' | 'response', schema: unknown, body: unknown) => Violation[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, validateSchema: false });
  formats.default(ajv);
  // Under a name of its own each schema is compiled once, however many bodies refer to it.
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    ajv.addSchema(anchor(schema), `schema:${name}`);
  ajv.addSchema(anchor({ components: document.components }), 'contract:');
  const compiled = new Map<unknown, ValidateFunction>();
  return (place, schema, body) => {
    const validate = compiled.get(schema) ?? ajv.compile(anchor(schema));
    compiled.set(schema, validate);
    return validate(body) ? [] : (validate.errors ?? []).map((error) => describe(place, error));
  };
}

function anchor(schema: unknown): object {
  const text = JSON.stringify(schema).replaceAll(/"\$ref":"#\/components\/schemas\/([^/"]+)"/g, '"$ref":"schema:$1"');
  return JSON.parse(text.replaceAll('"$ref":"#/', '"$ref":"contract:#/')) as object;
}

function describe(place: string, { instancePath, keyword, params, message }: ErrorObject): Violation {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : '';
  const subject = path.length > 0 ? `${place} body property ${path.join('.')}` : `${place} body`;
  return {
    location: [place, 'body', ...path],
    severity: 'Error',
    code: keyword,
    message: `${subject} ${message}${allowed}`,
  };
}
