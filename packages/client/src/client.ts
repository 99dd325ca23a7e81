import type { Contract, ContractBase } from './contract.ts';
import type { Invoker } from './invoke.ts';
import type { HttpMethod, InitParameter, OperationAt, OperationResult, PathsWithMethod } from './operation-types.ts';
import type { Middleware, ParseAs } from './wire-types.ts';

/** A call with a fixed method. */
export type ClientMethod<Paths extends {}, Method extends HttpMethod> = <
  Path extends PathsWithMethod<Paths, Method>,
  As extends ParseAs = 'json',
>(
  path: Path,
  ...init: InitParameter<OperationAt<Paths, Path, Method>, As>
) => Promise<OperationResult<OperationAt<Paths, Path, Method>, As>>;

/** A call with the method as first argument. */
export type ClientRequest<Paths extends {}> = <
  Method extends HttpMethod,
  Path extends PathsWithMethod<Paths, Method>,
  As extends ParseAs = 'json',
>(
  method: Method,
  path: Path,
  ...init: InitParameter<OperationAt<Paths, Path, Method>, As>
) => Promise<OperationResult<OperationAt<Paths, Path, Method>, As>>;

declare const pathsOf: unique symbol;

/** A client, as far as a function needs it that is given one: comparing all calls of a version would take long. */
export interface ClientOf<Paths extends {}, Rules extends ContractBase = Contract> extends Invoker {
  /** Carries the type only; never set. */
  readonly [pathsOf]?: Paths;
  /** What the client knows about its API version. */
  readonly contract: Rules;
}

/** What a client has besides the calls with a fixed method. */
export interface ClientBase<Paths extends {}, Rules extends ContractBase = Contract> extends ClientOf<Paths, Rules> {
  /** Makes a call; the method is the first argument. */
  readonly request: ClientRequest<Paths>;
  /** Adds openapi-fetch middleware. It runs once per call, around all attempts, and never sees the key. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware. */
  eject(...middleware: Middleware[]): void;
}

/**
 * A client of one API version. Calls resolve to `{ data, error, response }` and never throw for a status; they
 * reject when there is no usable answer at all.
 */
export interface Client<Paths extends {}, Rules extends ContractBase = Contract> extends ClientBase<Paths, Rules> {
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
}
