/** What every call of an API version needs to know: where it goes, and which headers it carries. */
export interface ContractBase {
  /** The version that the document describes, for example `2025-04-21`. */
  readonly apiVersion: string;
  /** Request header that carries `apiVersion`; absent where the document declares none. */
  readonly versionHeader?: string | undefined;
  /** Request header that carries the workspace id; absent where the document declares none. */
  readonly workspaceHeader?: string | undefined;
  /** `false` for a document without bearer authentication: then no token is asked for. */
  readonly bearer?: boolean | undefined;
  /** Base URLs by region. The first one is the default. */
  readonly servers: Readonly<Record<string, string>>;
}

/**
 * What the client knows about one API version beyond its types. Written by the generator from the OpenAPI document,
 * so that no fact about the API is kept by hand in the client. A function that is generated for one operation brings
 * the facts of that operation along and needs none of these tables.
 *
 * An operation is named by its method and its path template: `GET /files/{id}`.
 */
export interface Contract extends ContractBase {
  /** The methods that the document has operations for, in upper case: a client has a member for each. */
  readonly methods: readonly string[];
  /** `POST` and `PATCH` operations that may be sent twice without a second effect. */
  readonly idempotent: readonly string[];
  /** Operations with a method that is normally safe to repeat, but must not be. */
  readonly unsafe?: readonly string[] | undefined;
  /** Operations whose success has no body although its status is not 204. */
  readonly noContent?: readonly string[] | undefined;
  /** How each list is paged, by path template. */
  readonly pagination: Readonly<Record<string, PaginationRule>>;
  /** How each kind of run is read again, by the value of its `object` member. */
  readonly runs: Readonly<Record<string, RunRule>>;
}

/** Where a list keeps its cursor and its items. Both pointers are JSON pointers into the response. */
export interface PaginationRule {
  /** Query parameter that takes the cursor. */
  readonly cursorParameter: string;
  /** Where the next cursor stands. */
  readonly cursor: string;
  /** Where the items stand. */
  readonly items: string;
}

/** How a run is read again, and when it is finished. */
export interface RunRule {
  /** Path template of the `GET` operation. */
  readonly path: string;
  /** Path parameter that takes the run's id. */
  readonly parameter: string;
  /** JSON pointer from the response to the run; empty when the response is the run. */
  readonly pointer: string;
  /** Values of `status` after which the run no longer changes by itself. */
  readonly terminal: readonly string[];
  /** Values of `status` with which the run goes on. Any other one ends a wait: new ones must be expected. */
  readonly open: readonly string[];
}
