import type { CallOptions, Fetch } from './options/client-options.ts';
import type { HeadersOptions, Middleware, ParseAs, QuerySerializer, QuerySerializerOptions } from './wire-types.ts';

// openapi-fetch has types of the same kind. They walk through every body to strip read-only markers, which this
// project does not generate, and on the way turn `string & {}`, the open end of an enum, into an object.

/** Method names as the `paths` type spells them. */
export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** The path templates that have an operation with the method. */
export type PathsWithMethod<Paths extends {}, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: {} } ? Path : never;
}[keyof Paths];

/** The operation behind a path template and a method. */
export type OperationAt<Paths extends {}, Path extends keyof Paths, Method extends HttpMethod> = Paths[Path][Method &
  keyof Paths[Path]];

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | '2XX';
/** The answers that an operation declares, by status. */
export type Responses<Operation> = Operation extends { responses: infer Map } ? Map : {};
/** A body that is sent or answered, as `paths` spells it. */
export interface JsonContent<Body> {
  content: { 'application/json': Body };
}
/** The body of an answer; `undefined` for one without. */
export type ResponseBody<Answer> = Answer extends { content: infer Types extends object }
  ? Types[keyof Types]
  : undefined;

type BodiesOf<Map, Status> = [Status] extends [never] ? unknown : ResponseBody<Map[Status & keyof Map]>;

/** The body of a successful answer. */
export type OperationData<Operation> = BodiesOf<Responses<Operation>, keyof Responses<Operation> & SuccessStatus>;
/** The body of any other declared answer. */
export type OperationError<Operation> = BodiesOf<
  Responses<Operation>,
  Exclude<keyof Responses<Operation>, SuccessStatus>
>;

type Parsed<Body, As extends ParseAs> = {
  json: Body;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: Response['body'];
}[As];

/** What a call resolves to: `{ data, response }` on success, else `{ error, response }`. */
export type CallOutcome<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response };

/** What a call of an operation resolves to. */
export type OperationResult<Operation, As extends ParseAs = 'json'> = CallOutcome<
  Parsed<OperationData<Operation>, As>,
  OperationError<Operation>
>;

type RequiredKeys<T> = { [Key in keyof T]-?: {} extends Pick<T, Key> ? never : Key }[keyof T];
/** Values of a query, each of which may be `undefined` where it may be left out. */
export type OrUndefined<T> = { [Key in keyof T]: {} extends Pick<T, Key> ? T[Key] | undefined : T[Key] };
type Loose<Parameters> = {
  [Key in keyof Parameters]: Key extends 'query' ? OrUndefined<Parameters[Key]> : Parameters[Key];
};

type Params<Parameters> =
  RequiredKeys<Parameters> extends never
    ? { readonly params?: Loose<Parameters> | undefined }
    : { readonly params: Loose<Parameters> };

type SentBody<Types> = {
  [Type in keyof Types]: Type extends `multipart/${string}` ? FormData : Types[Type];
}[keyof Types];

type Body<Operation> = Operation extends { requestBody: { content: infer Types } }
  ? { readonly body: SentBody<Types> }
  : Operation extends { requestBody?: { content: infer Types } | undefined }
    ? { readonly body?: SentBody<Types> | undefined }
    : {};

// Asked of one operation at a time: for the union of all, which the compiler tries while a path is being typed, the
// members would multiply.
type Values<Operation> = Operation extends { parameters: infer Parameters }
  ? Params<Parameters> & Body<Operation>
  : Body<Operation>;

/** What every call takes besides its parameters and its body. */
export interface SharedInit<As extends ParseAs = ParseAs>
  extends CallOptions, Omit<RequestInit, 'body' | 'headers' | 'method'> {
  /** Another base URL for this call, under the same rules as the client's. */
  readonly baseUrl?: string | undefined;
  /** Further headers; `null` takes one of the client's away. */
  readonly headers?: HeadersOptions | undefined;
  /** How the answer is read. A `stream` is handed over unread: the caller's signal still ends it, the limits do not. */
  readonly parseAs?: As | undefined;
  /** Sends this call. */
  readonly fetch?: Fetch | undefined;
  /** Middleware for this call, after that of the client. */
  readonly middleware?: Middleware[] | undefined;
  readonly querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
  /** Writes the body of this call; `FormData`, `Blob`, buffers and streams are sent as they are, all else as JSON. */
  bodySerializer?(body: unknown): unknown;
}

/** What a call takes besides its parameters and its body, when the answer is read as JSON. */
export interface CallSettings extends SharedInit<'json'> {}

/** The second argument of a call. */
export type CallInit<Operation, As extends ParseAs = ParseAs> = Values<Operation> & SharedInit<As>;

/** The second argument of a call: optional where nothing in it is required. */
export type InitParameter<Operation, As extends ParseAs = ParseAs> = [Operation] extends [never]
  ? [init?: SharedInit<As>]
  : Operation extends unknown
    ? RequiredKeys<Values<Operation>> extends never
      ? [init?: CallInit<Operation, As>]
      : [init: CallInit<Operation, As>]
    : never;

/** The path templates that can be called with the method and nothing else. */
export type PathsAlone<Paths extends {}, Method extends HttpMethod> = {
  [Path in PathsWithMethod<Paths, Method>]: RequiredKeys<Values<OperationAt<Paths, Path, Method>>> extends never
    ? Path
    : never;
}[PathsWithMethod<Paths, Method>];
