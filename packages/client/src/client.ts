import type { Contract, ContractBase } from './contract.ts';
import type { Invoker } from './invoke.ts';
import type {
  CallInit,
  HttpMethod,
  OperationAt,
  OperationResult,
  PathsAlone,
  PathsWithMethod,
} from './operation-types.ts';
import type { Middleware, ParseAs } from './wire-types.ts';

/** A call with a fixed method. */
export interface ClientMethod<Paths extends {}, Method extends HttpMethod> {
  <Path extends PathsAlone<Paths, Method>, As extends ParseAs = 'json'>(
    path: Path,
    init?: CallInit<OperationAt<Paths, Path, Method>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, Method>, As>>;
  <Path extends PathsWithMethod<Paths, Method>, As extends ParseAs = 'json'>(
    path: Path,
    init: CallInit<OperationAt<Paths, Path, Method>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, Method>, As>>;
}

/** A call with the method as first argument. */
export interface ClientRequest<Paths extends {}> {
  <Method extends HttpMethod, Path extends PathsAlone<Paths, Method>, As extends ParseAs = 'json'>(
    method: Method,
    path: Path,
    init?: CallInit<OperationAt<Paths, Path, Method>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, Method>, As>>;
  <Method extends HttpMethod, Path extends PathsWithMethod<Paths, Method>, As extends ParseAs = 'json'>(
    method: Method,
    path: Path,
    init: CallInit<OperationAt<Paths, Path, Method>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, Method>, As>>;
}

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
  /**
   * Adds openapi-fetch middleware. It runs once per call, around all attempts, and never sees the key.
   *
   * @throws {@link ConfigurationError} when something is no middleware; then none is added
   */
  use(...middleware: Middleware[]): void;
  /** Removes middleware. */
  eject(...middleware: Middleware[]): void;
}

/** The methods that a document has operations for. */
type UsedMethod<Paths extends {}> = {
  [Method in HttpMethod]: PathsWithMethod<Paths, Method> extends never ? never : Method;
}[HttpMethod];

/** The calls with a fixed method, as far as the document has operations for it. */
export type ClientCalls<Paths extends {}> = {
  readonly [Method in UsedMethod<Paths> as Uppercase<Method>]: ClientMethod<Paths, Method>;
};

/**
 * A client of one API version. Calls resolve to `{ data, error, response }` and never throw for a status; they
 * reject when there is no usable answer at all.
 */
export type Client<Paths extends {}, Rules extends ContractBase = Contract> = ClientBase<Paths, Rules> &
  ClientCalls<Paths>;
