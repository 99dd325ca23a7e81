import type { ClientOf } from '../client.ts';
import { ApiError } from '../errors/api-error.ts';
import type { HttpMethod, OperationError, ResponseBody, Responses } from '../operation-types.ts';

type MethodsOf<PathItem> = {
  [Name in keyof PathItem & HttpMethod]: PathItem[Name] extends {} ? Name : never;
}[keyof PathItem & HttpMethod];

/** The operations of a version as method and path template, for example `GET /files/{id}`. */
export type OperationName<Paths extends {}> = {
  [Path in keyof Paths & string]: `${Uppercase<MethodsOf<Paths[Path]>>} ${Path}`;
}[keyof Paths & string];

type OperationOf<Paths extends {}, Name extends string> = Name extends `${infer Method} ${infer Path}`
  ? Path extends keyof Paths
    ? Paths[Path][Lowercase<Method> & keyof Paths[Path]]
    : never
  : never;

/** The statuses that an operation declares for failures. */
export type ErrorStatus<Paths extends {}, Name extends string> = Exclude<
  keyof Responses<OperationOf<Paths, Name>> & number,
  200 | 201 | 202 | 203 | 204 | 205 | 206 | 207
>;

/** The error body of an operation: for one status, or for all that it declares. */
export type ErrorBody<Paths extends {}, Name extends string, Status = number> = Status extends keyof Responses<
  OperationOf<Paths, Name>
>
  ? ResponseBody<Responses<OperationOf<Paths, Name>>[Status]>
  : OperationError<OperationOf<Paths, Name>>;

/**
 * Whether an error is the API's answer to this operation, and, when a status is given, with this status. Narrows
 * `body` to what the operation declares.
 *
 * @param error anything that was caught
 * @param client the client that made the call; only its type matters
 * @param operation method and path template
 * @param status one of the declared failures; left out for any
 *
 * @example
 * ```ts
 * try {
 *   await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_missing' } } }));
 * } catch (error) {
 *   if (!isErrorOf(error, client, 'GET /files/{id}', 404)) throw error;
 *   console.log(error.body);
 * }
 * ```
 */
export function isErrorOf<
  Paths extends {},
  Name extends OperationName<Paths>,
  Status extends ErrorStatus<Paths, Name> = never,
>(
  error: unknown,
  client: ClientOf<Paths>,
  operation: Name,
  status?: Status,
): error is ApiError<ErrorBody<Paths, Name, [Status] extends [never] ? number : Status>> & {
  readonly status: [Status] extends [never] ? number : Status;
} {
  return (
    ApiError.isInstance(error) && error.operation === operation && (status === undefined || error.status === status)
  );
}
