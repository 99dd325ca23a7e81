import { toApiError } from '../errors/to-api-error.ts';

/** What a call resolves to: `data` on success, else `error`. */
export interface CallResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The `data` of a successful result. */
export type DataOf<Result extends CallResult> = Result extends { error?: never; data: infer Data } ? Data : never;

/**
 * Takes the data out of a result, or throws the error that the status stands for. Accepts the promise as well.
 *
 * @param result what a call resolved to, or the promise of it
 * @returns the body of the successful answer
 * @throws {@link ApiError} or one of its subclasses when the answer is not a success
 *
 * @example
 * ```ts
 * const file = await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_1' } } }));
 * console.log(file.name);
 * ```
 */
export function unwrap<Result extends CallResult>(result: Promise<Result>): Promise<DataOf<Result>>;
export function unwrap<Result extends CallResult>(result: Result): DataOf<Result>;
export function unwrap(result: CallResult | Promise<CallResult>): unknown {
  return result instanceof Promise ? result.then(takeData) : takeData(result);
}

function takeData({ data, error, response }: CallResult): unknown {
  if (!response.ok) throw toApiError(response, error);
  return data;
}
