import type { Fetch } from './options/client-options.ts';

// What callers hand to openapi-fetch, in our own words: its declarations would cost everyone who compiles with ours.

/** How the body of an answer is read. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

type HeaderValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly (string | number | boolean | null | undefined)[];

/** Headers as `fetch` takes them, or as an object; null and undefined take a header away. */
export type HeadersOptions = NonNullable<RequestInit['headers']> | Readonly<Record<string, HeaderValue>>;

/** Writes the values of a query, without a question mark. */
export type QuerySerializer = (query: Record<string, unknown>) => string;

/** How lists and objects are written into a query. */
export interface QuerySerializerOptions {
  readonly array?:
    | { readonly style: 'form' | 'spaceDelimited' | 'pipeDelimited'; readonly explode: boolean }
    | undefined;
  readonly object?: { readonly style: 'form' | 'deepObject'; readonly explode: boolean } | undefined;
  readonly allowReserved?: boolean | undefined;
}

/** What middleware learns of a call. */
export interface MiddlewareCall {
  /** Path template, for example `/files/{id}`. */
  readonly schemaPath: string;
  request: Request;
  /** Unique in the process, the same for all hooks of a call. */
  readonly id: string;
  readonly params: {
    readonly query?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
    readonly path?: Record<string, unknown>;
    readonly cookie?: Record<string, unknown>;
  };
  readonly options: MiddlewareOptions;
}

/** The settings of the call that middleware may look at. */
export interface MiddlewareOptions {
  readonly baseUrl: string;
  readonly parseAs: ParseAs;
  readonly fetch: Fetch;
}

type Perhaps<T> = T | undefined | void | Promise<T | undefined | void>;

/** Looks at calls, and may change them. What it returns takes the place of what it was given. */
export interface Middleware {
  /** Before the call. A `Response` answers it without sending anything. */
  onRequest?(call: MiddlewareCall): Perhaps<Request | Response>;
  /** After the last attempt. */
  onResponse?(call: MiddlewareCall & { readonly response: Response }): Perhaps<Response>;
  /** When there was no answer. */
  onError?(call: MiddlewareCall & { readonly error: unknown }): Perhaps<Response | Error>;
}
