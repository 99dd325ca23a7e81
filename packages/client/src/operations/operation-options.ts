import type { ContractBase } from '../contract.ts';
import type { Invoker } from '../invoke.ts';
import type { CallOptions, Fetch } from '../options/client-options.ts';
import type { HeadersOptions } from '../wire-types.ts';

/** A client of one API version, as far as calls by name need it: every client of that version is one. */
export interface NamedClient<Version extends string = string> extends Invoker {
  readonly contract: ContractBase & { readonly apiVersion: Version };
}

/** What every function for an operation takes last. */
export interface OperationOptions extends CallOptions {
  /** Ends the call. What the server has begun goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Further headers; `null` takes one of the client's away. */
  readonly headers?: HeadersOptions | undefined;
  /** Another base URL for this call, under the same rules as the client's. */
  readonly baseUrl?: string | undefined;
  /** Sends this call. */
  readonly fetch?: Fetch | undefined;
}

/** The values of a call: what its path and its query are filled with, and its body. */
export interface OperationValues {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: object | undefined;
  readonly body?: unknown;
}
