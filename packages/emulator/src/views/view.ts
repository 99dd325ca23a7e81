import type { World, WorldEvent } from '../world/world.ts';

/** A request that keeps to the contract, as the types of the contract. */
export interface Call<Body = unknown> {
  readonly world: World;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** Which the answer carries as `x-extend-request-id`. */
  readonly requestId: string;
  /** The versions that are served, which webhook endpoints choose from. */
  readonly versions: readonly string[];
}

/** Query parameters of all operations together. */
export interface Query {
  readonly sortBy?: string;
  readonly sortDir?: string;
  readonly nextPageToken?: string;
  readonly maxPageSize?: number;
  readonly [filter: string]: string | number | boolean | undefined;
}

/** Carries out an operation and gives the body of its success. Throws a `Refusal` where it must not. */
export type Handler = (call: Call<never>) => unknown;

/** One dated version of the API as a view of the state that all versions share. */
export interface View {
  readonly version: string;
  /** Behaviour by operationId. */
  readonly operations: Readonly<Record<string, Handler>>;
  /** How an event reads in this version; undefined where the version does not have it. */
  readonly event: (world: World, event: WorldEvent) => { readonly type: string; readonly payload: object } | undefined;
}

/** What arrives in a form: texts, and files with their names. */
export interface Upload {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly password?: string;
}

export const iso = (moment: number): string => new Date(moment).toISOString();

export const isoOrNull = (moment: number | null): string | null => (moment === null ? null : iso(moment));
