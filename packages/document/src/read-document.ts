import type { Document, Operation, Webhook } from './document.ts';
import { freeze } from './freeze.ts';
import { readOperation } from './read-operation.ts';
import { resolve } from './resolve.ts';
import type { PathItem, Source } from './source.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Reads a bundled OpenAPI document, given as JSON text or as an object. The object is copied, never changed.
 *
 * @throws {TypeError} when it is no OpenAPI 3 document, or has path parameters in the styles `label` or `matrix`.
 * @throws {ReferenceError} when a reference, or the name of a security scheme, leads nowhere.
 */
export function readDocument(bundle: string | object): Document {
  const source = freeze((typeof bundle === 'string' ? JSON.parse(bundle) : structuredClone(bundle)) as Source);
  if (typeof source?.openapi !== 'string' || !source.openapi.startsWith('3.') || typeof source.info !== 'object')
    throw new TypeError('Not an OpenAPI 3 document: "openapi" must say 3.x, and "info" must be there');
  return freeze({
    title: source.info.title,
    version: source.info.version,
    operations: Object.entries(source.paths ?? {}).flatMap(([path, item]) => readItem(source, path, item)),
    webhooks: Object.entries(source.webhooks ?? {}).flatMap(([event, item]) => readWebhook(source, event, item)),
    source,
  });
}

function readItem(source: Source, path: string, reference: PathItem): Operation[] {
  const item = resolve({ source }, reference);
  return methods
    .filter((method) => item[method])
    .map((method) => {
      const name = `${method.toUpperCase()} ${path}`;
      return { method: method.toUpperCase(), path, ...readOperation(source, name, item, item[method]!) };
    });
}

function readWebhook(source: Source, event: string, reference: PathItem): Webhook[] {
  const item = resolve({ source }, reference);
  return methods
    .filter((method) => item[method])
    .map((method) => ({ event, ...readOperation(source, `webhook ${event}`, item, item[method]!) }));
}
