import type { FetchResponse, MaybeOptionalInit, Middleware } from 'openapi-fetch';
import type { Contract } from './contract.ts';
import type { CallOptions } from './options/client-options.ts';

/** Method names as the `paths` type spells them. */
export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** Any media type. */
export type MediaType = `${string}/${string}`;

/** The path templates that have an operation with the method. */
export type PathsWithMethod<Paths extends {}, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: {} } ? Path : never;
}[keyof Paths];

/** The result of a call: `{ data, response }` or `{ error, response }`. */
export type OperationResult<Operation, Init = {}> =
  Operation extends Record<string | number, any> ? FetchResponse<Operation, Init, MediaType> : never;

/** The body of a successful answer. */
export type OperationData<Operation> = NonNullable<OperationResult<Operation>['data']>;

type RequiredKeys<T> = { [Key in keyof T]-?: {} extends Pick<T, Key> ? never : Key }[keyof T];
type Open<Init> = Init & CallOptions & { [key: string]: unknown };

/** The second argument of a call: optional where nothing in it is required. */
export type InitParameter<Init> = RequiredKeys<Init> extends never ? [init?: Open<Init>] : [init: Open<Init>];

/** A call with a fixed method. */
export type ClientMethod<Paths extends {}, Method extends HttpMethod> = <
  Path extends PathsWithMethod<Paths, Method>,
  Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
>(
  path: Path,
  ...init: InitParameter<Init>
) => Promise<OperationResult<Paths[Path][Method & keyof Paths[Path]], Init>>;

/** A call with the method as first argument. */
export type ClientRequest<Paths extends {}> = <
  Method extends HttpMethod,
  Path extends PathsWithMethod<Paths, Method>,
  Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
>(
  method: Method,
  path: Path,
  ...init: InitParameter<Init>
) => Promise<OperationResult<Paths[Path][Method & keyof Paths[Path]], Init>>;

declare const pathsOf: unique symbol;

/**
 * A client of one API version. Calls resolve to `{ data, error, response }` and never throw for a status; they
 * reject when there is no usable answer at all.
 */
export interface Client<Paths extends {}, Rules extends Contract = Contract> {
  /** Carries the type only; never set. */
  readonly [pathsOf]?: Paths;
  /** What the client knows about its API version. */
  readonly contract: Rules;
  /** Makes a call; the method is the first argument. */
  readonly request: ClientRequest<Paths>;
  /** Makes a GET call. */
  readonly GET: ClientMethod<Paths, 'get'>;
  /** Makes a PUT call. */
  readonly PUT: ClientMethod<Paths, 'put'>;
  /** Makes a POST call. */
  readonly POST: ClientMethod<Paths, 'post'>;
  /** Makes a DELETE call. */
  readonly DELETE: ClientMethod<Paths, 'delete'>;
  /** Makes an OPTIONS call. */
  readonly OPTIONS: ClientMethod<Paths, 'options'>;
  /** Makes a HEAD call. */
  readonly HEAD: ClientMethod<Paths, 'head'>;
  /** Makes a PATCH call. */
  readonly PATCH: ClientMethod<Paths, 'patch'>;
  /** Makes a TRACE call. */
  readonly TRACE: ClientMethod<Paths, 'trace'>;
  /** Adds openapi-fetch middleware. It runs once per call, around all attempts, and never sees the key. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware. */
  eject(...middleware: Middleware[]): void;
}
