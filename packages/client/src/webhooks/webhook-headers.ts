/**
 * Headers as any framework hands them over: `Headers`, a plain object whose values may be lists, a `Map` or list of
 * pairs, or the flat list of names and values that Node calls `rawHeaders`. Case does not matter.
 */
export type WebhookHeaders =
  | { get(name: string): string | null | undefined }
  | Iterable<readonly [name: string, value: string]>
  | readonly string[]
  | { readonly [name: string]: string | readonly string[] | undefined };

/** What a delivery carries besides its body. */
export const headerNames = {
  timestamp: 'x-extend-request-timestamp',
  signature: 'x-extend-request-signature',
  apiVersion: 'x-extend-api-version',
} as const;

/** The value of a header; `undefined` when it is absent. Repeated ones are joined, as `Headers` does. */
export function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  const values: unknown[] = [];
  for (const [key, value] of listHeaders(headers, name)) {
    if (String(key).toLowerCase() === name) values.push(...(Array.isArray(value) ? value : [value]));
  }
  const texts = values.filter((value) => typeof value === 'string');
  return texts.length === 0 ? undefined : texts.join(', ');
}

function listHeaders(headers: WebhookHeaders, name: string): Iterable<readonly [unknown, unknown]> {
  if (typeof headers !== 'object' || headers === null) return [];
  if (isRawHeaders(headers)) return pairUp(headers);
  // Before `get`, because that of a `Map` would care about case.
  if (Symbol.iterator in headers)
    return [...(headers as Iterable<unknown>)].filter((pair): pair is [unknown, unknown] => Array.isArray(pair));
  if (typeof headers.get === 'function') return [[name, headers.get(name)]];
  return Object.entries(headers);
}

function isRawHeaders(headers: object): headers is readonly string[] {
  return Array.isArray(headers) && headers.every((item) => typeof item === 'string');
}

function pairUp(flat: readonly string[]): [string, string | undefined][] {
  return flat.flatMap((key, index) =>
    index % 2 === 0 ? [[key, flat[index + 1]] as [string, string | undefined]] : [],
  );
}
