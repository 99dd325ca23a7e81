import type { ClientOf } from '../client.ts';
import type { Contract } from '../contract.ts';
import { nameAbort } from '../errors/name-failure.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { invoke, type Invoker } from '../invoke.ts';
import type { Operation } from '../operation.ts';
import { checkUpload } from './check-upload.ts';
import { type FormBody, toFormBody } from './form-body.ts';
import { type OpenedSource, readSource } from './read-source.ts';
import type { UploadedFile, UploadOptions, UploadPaths, UploadSource } from './upload-types.ts';

const upload: Operation = { method: 'POST', path: '/files/upload', safe: false };

/**
 * Uploads one file and returns it as stored, in every version the file itself.
 *
 * A path is read while it is sent, so a file of any size needs little memory, whereas Node reads all of a `FormData`
 * passed to `client.POST` into memory first. An upload is repeated only where nothing can have been stored: after status
 * 429, and when no connection was opened; a redirect is not followed. A stream or iterable exists only once and is sent
 * without a length: its upload is never repeated. In a browser, and wherever else streams cannot be sent to every
 * server, it is collected in memory first.
 *
 * A string is always a path: do not pass on one that comes from outside. The time limits begin when the source gives its
 * first bytes, or all of them where it is collected; the signal ends the wait for them too.
 *
 * @param client a client of any version
 * @param source the bytes, or where they are
 * @param options name, type and limits; `convertToPdf` since 2025-04-21, `password` of a PDF since 2026-02-09
 * @throws {@link ConfigurationError} when the file is missing, a directory or empty, or the source is of another
 *   kind; {@link ApiError} when the API refuses it; {@link ConnectionError}, {@link TimeoutError} and
 *   {@link AbortedError} as for any call; what a stream throws is passed on
 *
 * @example
 * ```ts
 * const file = await uploadFile(client, new Blob(['total,42\n']), { fileName: 'totals.csv' });
 * console.log(file.id);
 * ```
 */
export async function uploadFile<Paths extends UploadPaths, Rules extends Contract>(
  client: ClientOf<Paths, Rules>,
  source: UploadSource,
  options: UploadOptions<Paths> = {} as UploadOptions<Paths>,
): Promise<UploadedFile<Paths>> {
  return (await sendUpload(client, source, options)) as UploadedFile<Paths>;
}

/** The upload behind {@link uploadFile}, for any client that can make calls. */
export async function sendUpload(client: Invoker, source: UploadSource, options: object = {}): Promise<never> {
  const { convertToPdf, password, fileName, mediaType, ...call } = checkUpload(client, options);
  const fields = password === undefined ? {} : { password };
  const params = convertToPdf === undefined ? {} : { query: { convertToPdf } };
  let opened: OpenedSource | undefined;
  let failure: FormBody['failure'];
  try {
    opened = await readSource(source, { fileName, mediaType, signal: call.signal });
    const form = await toFormBody(fields, opened);
    failure = form.failure;
    const { data, error, response } = await client[invoke](upload, { ...call, params, ...form.init });
    if (!response.ok) throw toApiError(response, error);
    return takeFile(data) as never;
  } catch (error) {
    const failed = failure?.();
    const cause = failed === undefined ? error : failed.error;
    const { signal } = call;
    throw signal?.aborted === true && cause === signal.reason ? nameAbort('POST /files/upload', cause) : cause;
  } finally {
    if (opened !== undefined && !(opened.content instanceof Blob)) opened.content.close();
  }
}

/** Some versions wrap the file. */
function takeFile(data: unknown): unknown {
  const { object, file } = (data ?? {}) as { object?: unknown; file?: unknown };
  return object === 'file' || file === undefined ? data : file;
}
