import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readDocument, route, type Document } from '@extend-openapi/document';

let text: string | undefined;
let document: Document | undefined;

/** The OpenAPI document of the controls, found by its public name: where a module lies is up to the build. */
export const controlDocument = (): string =>
  (text ??= readFileSync(createRequire(import.meta.url).resolve('@extend-openapi/emulator/openapi.json'), 'utf8'));

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
