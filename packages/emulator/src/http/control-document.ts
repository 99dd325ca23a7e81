import { readFileSync } from 'node:fs';
import { readDocument, route, type Document } from '@extend-openapi/document';

let text: string | undefined;
let document: Document | undefined;

/** The OpenAPI document of the controls, as it lies beside the code in the package. */
export const controlDocument = (): string =>
  (text ??= readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));

/** Whether a control takes a body, and which members its query may have, as the document says. */
export function readInputs(method: string, pathname: string): { query: readonly string[]; hasBody: boolean } {
  document ??= readDocument(controlDocument());
  const found = route(document, method, pathname);
  if (found.kind !== 'found') return { query: [], hasBody: false };
  const { parameters, body } = found.operation;
  return {
    query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    hasBody: body !== undefined,
  };
}
