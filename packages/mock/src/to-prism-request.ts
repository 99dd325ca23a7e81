import type { Operation, SentRequest } from '@extend-openapi/document';
import type { IHttpRequest } from '@stoplight/prism-http';
import { prismMethod } from './isolate.ts';

/** A request in Prism's words. Of bodies it gets JSON only, from which it reads where callbacks go. */
export function toPrismRequest({ method, path }: Operation, sent: SentRequest): IHttpRequest {
  // Prism is not shown what bodies the operation takes, and refuses any that has a length.
  const { 'content-length': _, accept = '', ...headers } = Object.fromEntries(sent.headers);
  // What is no media range says nothing, as the "*" that some platforms add; Prism fails at it.
  const ranges = accept.split(',').filter((part) => /^[^/;]+\/[^/;]+(;|$)/.test(part));
  return {
    method: prismMethod(method),
    url: {
      path: path.replaceAll(/\{([^}]+)\}/g, (__, name: string) => encodeURIComponent(sent.path[name]!)),
      query: readQuery(new URLSearchParams(sent.query)),
    },
    headers: { ...headers, ...(ranges.length > 0 ? { accept: ranges.join(',') } : {}) },
    ...(sent.body.kind === 'json' ? { body: sent.body.value } : {}),
  };
}

function readQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}
