import { resolve, type Document, type Operation, type SecurityScheme } from '@extend-openapi/document';

/**
 * Puts on a request what the operation asks of a caller: the first of its alternatives, with a made-up secret. A bearer
 * token is left to the client, which has to send it by itself.
 */
export function addCredentials(document: Document, operation: Operation, headers: Headers, url: URL): void {
  for (const name of Object.keys(operation.security[0] ?? {})) {
    const place = findPlace(document, document.source.components?.securitySchemes?.[name]);
    if (place === undefined || place.value.startsWith('Bearer ')) continue;
    if (place.in === 'query') url.searchParams.set(place.name, place.value);
    else if (place.in === 'cookie') headers.append('cookie', `${place.name}=${place.value}`);
    else headers.set(place.name, place.value);
  }
}

/** Takes from a request whatever any operation of the document could know its caller by. */
export function removeCredentials(document: Document, headers: Headers, url: URL): void {
  for (const scheme of Object.values(document.source.components?.securitySchemes ?? {})) {
    const place = findPlace(document, scheme);
    if (place?.in === 'query') url.searchParams.delete(place.name);
    else if (place !== undefined) headers.delete(place.in === 'cookie' ? 'cookie' : place.name);
  }
}

interface Place {
  in: string;
  name: string;
  value: string;
}

/** Where a secret goes; nowhere for one that is no part of a request, such as the certificate of a connection. */
export function findPlace(document: Document, reference: SecurityScheme | undefined): Place | undefined {
  const scheme = resolve(document, reference);
  if (scheme?.type === 'apiKey') return { in: scheme.in!, name: scheme.name!, value: 'test-key' };
  if (scheme === undefined || scheme.type === 'mutualTLS') return undefined;
  const method = scheme.type === 'http' ? scheme.scheme!.toLowerCase() : 'bearer';
  const values: Record<string, string> = { basic: `Basic ${btoa('test:key')}`, bearer: 'Bearer test-key' };
  return { in: 'header', name: 'authorization', value: values[method] ?? `${scheme.scheme} test-key` };
}
