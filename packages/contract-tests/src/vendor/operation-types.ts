import type { ClientOf, OperationData } from '@extend-openapi/client';

/** The paths that a client of ours is typed with: what its users see. */
export type PathsOf<OurClient> = OurClient extends ClientOf<infer Paths, infer _> ? Paths : never;

/** The operation of `GET /files`. */
type OperationOf<Paths, Name> = Name extends `${infer Method} ${infer Path extends keyof Paths & string}`
  ? Paths[Path][Lowercase<Method> & keyof Paths[Path]]
  : never;

/** What our contract says that the operation answers with. */
export type OurAnswer<Paths, Name> = OperationData<OperationOf<Paths, Name>>;

/** What the vendor's client says that the method resolves to. Of overloads, the last one: it is the general one. */
export type VendorAnswer<Method> = Method extends (...values: never[]) => PromiseLike<infer Answer> ? Answer : never;

/** Body and query of our contract as one object, which is how the vendor's methods take them. */
export type OurRequest<Paths, Name> = BodyOf<OperationOf<Paths, Name>> & QueryOf<OperationOf<Paths, Name>>;

type BodyOf<Operation> = Operation extends { requestBody?: infer Body } ? OrNothing<JsonOf<Body>> : {};
/** Of a form, the vendor's methods take the file as an argument of its own. */
type JsonOf<Body> = Body extends { content: { 'application/json': infer Json } } ? Json : never;
type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? OrNothing<NonNullable<Query>>
  : {};

/** The parameter of the vendor's method that is neither id nor file nor options. */
export type VendorRequest<Method> = Method extends (...values: infer Values) => unknown
  ? RequestIn<Required<Values>>
  : never;

type RequestIn<Values> = Values extends [...unknown[], infer Last, infer _Options] ? NoIdNorFile<Last> : {};
type NoIdNorFile<T> = [Extract<T, string | Blob>] extends [never] ? T : {};
type OrNothing<T> = [T] extends [never] ? {} : T;
