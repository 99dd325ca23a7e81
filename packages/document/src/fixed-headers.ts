/**
 * Whether a header is one that OpenAPI describes elsewhere (3.1 §4.8.12.1) or that HTTP writes by itself: what a document
 * says of it beside that is passed over.
 */
export const isFixedHeader = (name: string): boolean => fixed.has(name.toLowerCase());

const fixed: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
