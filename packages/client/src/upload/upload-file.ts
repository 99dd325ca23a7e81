import type { Client } from '../client.ts';
import type { Contract } from '../contract.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { canStreamRequests } from './can-stream-requests.ts';
import { frameFile } from './multipart.ts';
import type { Chunks } from './read-chunks.ts';
import { readBySlice } from './read-by-slice.ts';
import { type OpenedSource, readSource } from './read-source.ts';
import { streamForm } from './stream-form.ts';
import type { UploadClient, UploadedFile, UploadOptions, UploadPaths, UploadSource } from './upload-types.ts';

/** What any version may take, as far as it is read here. */
interface AnyOptions {
  readonly convertToPdf?: boolean | undefined;
  readonly password?: string | undefined;
  readonly fileName?: string | undefined;
  readonly mediaType?: string | undefined;
}

/** A redirect could need the body again, so unless it is an error, Node keeps what it has sent in memory. */
const unbuffered = { redirect: 'error' };

/**
 * Uploads one file and returns it as stored, in every version the file itself.
 *
 * A path is read while it is sent, so a file of any size needs little memory. An upload is repeated only after an
 * answer which says that nothing was stored (status 429, or `retryable`); a redirect ends it as a connection error. A
 * stream or iterable exists only once and is sent without a length: its upload is never repeated. Where the platform
 * cannot send streams, it is collected in memory first.
 *
 * A string is always a path: do not pass on one that comes from outside.
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
  client: Client<Paths, Rules>,
  source: UploadSource,
  options: UploadOptions<Paths> = {} as UploadOptions<Paths>,
): Promise<UploadedFile<Paths>> {
  const { convertToPdf, password, fileName, mediaType, ...call } = options as AnyOptions;
  const opened = await readSource(source, { fileName, mediaType });
  const fields = password === undefined ? {} : { password };
  const { failure, ...sent } = await toBody(fields, opened);
  const params = convertToPdf === undefined ? {} : { query: { convertToPdf } };
  try {
    const { POST } = client as unknown as UploadClient;
    const { data, error, response } = await POST('/files/upload', { ...call, params, ...sent, ...unbuffered });
    if (!response.ok) throw toApiError(response, error);
    return takeFile(data) as UploadedFile<Paths>;
  } catch (error) {
    const failed = failure?.();
    throw failed === undefined ? error : failed.error;
  } finally {
    if (!(opened.content instanceof Blob)) opened.content.close();
  }
}

/** What the call takes, and what went wrong with the source meanwhile. */
interface SentBody {
  readonly body: Blob | ReadableStream;
  readonly headers: Readonly<Record<string, string>>;
  readonly duplex?: 'half';
  readonly failure?: () => { readonly error: unknown } | undefined;
}

async function toBody(
  fields: Readonly<Record<string, string>>,
  { content, ...labels }: OpenedSource,
): Promise<SentBody> {
  const frame = frameFile(fields, labels);
  const headers = { 'content-type': frame.contentType };
  if (!(content instanceof Blob) && canStreamRequests())
    return { headers, duplex: 'half', ...streamForm(frame, content) };
  const file = content instanceof Blob ? content : await collect(content);
  // A Blob of Blobs only refers to their bytes, wherever they are; it has a length and can be sent again.
  return { headers, body: readBySlice(new Blob([frame.head, file, frame.tail])) };
}

async function collect(chunks: Chunks): Promise<Blob> {
  const collected: Uint8Array<ArrayBuffer>[] = [];
  for (let bytes = await chunks.next(); bytes !== undefined; bytes = await chunks.next()) collected.push(bytes);
  return new Blob(collected);
}

/** Some versions wrap the file. */
function takeFile(data: unknown): unknown {
  const { object, file } = (data ?? {}) as { object?: unknown; file?: unknown };
  return object === 'file' || file === undefined ? data : file;
}
