import { readFileSync } from 'node:fs';
import { checkSchema, readDocument, route, type Document } from '@extend-openapi/document';

let text: string | undefined;
let document: Document | undefined;

/** The OpenAPI document of the controls, as it lies beside the code in the package. */
export const controlDocument = (): string =>
  (text ??= readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));

/** Holds a body against the document. @throws {TypeError} that says where it breaks it, and what was expected */
export function checkControl(method: string, pathname: string, body: unknown): void {
  document ??= readDocument(controlDocument());
  const found = route(document, method, pathname);
  const schema = found.kind === 'found' ? found.operation.body?.media[0]?.schema : undefined;
  const [violation] = schema === undefined ? [] : checkSchema(document, schema, body, ['request', 'body']);
  if (violation) throw new TypeError(`${violation.location.slice(1).join('.')}: ${violation.message}`);
}
