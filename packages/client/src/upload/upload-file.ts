import type { Client } from '../client.ts';
import type { Contract } from '../contract.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { canStreamRequests } from './can-stream-requests.ts';
import { multipartStream, type StreamedFile } from './multipart-stream.ts';
import type { Chunks } from './read-chunks.ts';
import { type OpenedSource, readSource } from './read-source.ts';
import type { UploadClient, UploadedFile, UploadOptions, UploadPaths, UploadSource } from './upload-types.ts';

/** What any version may take, as far as it is read here. */
interface AnyOptions {
  readonly convertToPdf?: boolean | undefined;
  readonly password?: string | undefined;
  readonly fileName?: string | undefined;
  readonly mediaType?: string | undefined;
}

/** A redirect would need the body again, so where one may follow, Node keeps all of it in memory. */
const unbuffered = { redirect: 'error' };

/**
 * Uploads one file and returns it as stored, in every version the file itself.
 *
 * A path is read while it is sent, so a file of any size needs little memory. An upload is repeated only after an
 * answer which says that nothing was stored (status 429, or `retryable`). A stream or iterable exists only once and
 * is sent without a length: its upload is never repeated; where the platform cannot send streams, it is collected in
 * memory first.
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
  readonly body: FormData | ReadableStream;
  readonly headers?: Readonly<Record<string, string>>;
  readonly duplex?: 'half';
  readonly failure?: () => { readonly error: unknown } | undefined;
}

async function toBody(
  fields: Readonly<Record<string, string>>,
  { content, ...labels }: OpenedSource,
): Promise<SentBody> {
  if (content instanceof Blob) return { body: toForm(fields, content, labels) };
  if (!canStreamRequests()) return { body: toForm(fields, await collect(content), labels) };
  const { body, contentType, failure } = multipartStream(fields, { ...labels, chunks: content });
  return { body, headers: { 'content-type': contentType }, duplex: 'half', failure };
}

function toForm(
  fields: Readonly<Record<string, string>>,
  blob: Blob,
  { name, mediaType }: Omit<StreamedFile, 'chunks'>,
): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  // A slice only refers to the bytes, wherever they are.
  form.append('file', blob.type === mediaType ? blob : blob.slice(0, blob.size, mediaType), name);
  return form;
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
