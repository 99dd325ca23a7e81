import {
  isFixedHeader,
  resolve,
  type Document,
  type Operation,
  type SecurityScheme,
  type SourceContent,
  type SourceOperation,
} from '@extend-openapi/document';
import { showContent } from './show-content.ts';
import { showHeader } from './show-header.ts';

type Node = Record<string, unknown>;

/**
 * The document with one operation and what it needs, as little as Prism can work with: it resolves every reference
 * first, reads 3.1 schemas as draft 7, lets a body pass unseen whose schema it cannot compile, and makes up values of
 * recursive ones without end. So it is shown nothing of requests, and of bodies and headers examples alone.
 */
export function isolate(document: Document, operation: Operation, random?: () => number): object {
  const { openapi, info, servers = [], paths, components = {} } = document.source;
  const { responses = {}, callbacks = {}, ...own } = operation.source as SourceOperation & Node;
  const item = resolve(document, paths![operation.path]!) as Node;
  const show = (reference: SourceContent): Node => {
    const { headers: all = {}, content } = resolve(document, reference);
    const headers = Object.fromEntries(Object.entries(all).filter(([name]) => !isFixedHeader(name)));
    return {
      description: '',
      headers: map(headers, (header) => showHeader(document, resolve(document, header), random)),
      ...(content ? { content: showContent(document, content, random) } : {}),
    };
  };
  const showCallback = (reference: unknown): Node =>
    map(resolve(document, reference as Record<string, Record<string, SourceOperation>>), (called) =>
      map(resolve(document, called), ({ requestBody = {} }) => ({ requestBody: show(requestBody), responses: {} })),
    );
  const shown = {
    [prismMethod(operation.method)]: {
      operationId: own.operationId,
      deprecated: own.deprecated === true,
      security: operation.security,
      servers: own.servers ?? item.servers ?? servers,
      responses: map(responses, show),
      callbacks: map(callbacks as Node, showCallback),
    },
  };
  const securitySchemes = map(components.securitySchemes ?? {}, (scheme) => showScheme(resolve(document, scheme)));
  return { openapi, info, paths: { [operation.path]: shown }, components: { securitySchemes } };
}

/** Of the ways of HTTP to tell who calls, Prism is asked for two, in small letters. Of others it can see that there is one. */
function showScheme({ type, scheme = '', ...rest }: SecurityScheme): object {
  if (type !== 'http') return { type, ...rest };
  const isKnown = /^(?:basic|bearer)$/i.test(scheme);
  return isKnown ? { type, scheme: scheme.toLowerCase() } : { type: 'apiKey', in: 'header', name: 'authorization' };
}

/** Prism leaves the media type out of its answers to HEAD, and then misses it. */
export const prismMethod = (method: string): 'get' => (method === 'HEAD' ? 'get' : method.toLowerCase()) as 'get';

const map = <Value>(node: Readonly<Record<string, Value>>, change: (value: Value) => unknown): Node =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]));
