import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { isForm, isJson, mediaType } from './media-type.ts';

/** What arrived as a body. */
export type SentBody =
  | { kind: 'none' }
  | { kind: 'json'; value: unknown }
  | { kind: 'form'; entries: readonly (readonly [name: string, value: string | FilePart])[] }
  | { kind: 'bytes'; value: Uint8Array }
  | { kind: 'malformed'; message: string }
  | { kind: 'too large'; message: string };

/** A `File`, as the platform's own parser of forms gives it. */
export type FilePart = Exclude<ReturnType<FormData['get']>, string | null>;

/** How large a body may be when nobody says otherwise, packed or unpacked: 256 MiB. */
export const bodyLimit: number = 256 * 2 ** 20;

/** How `readBody` speaks of a body beyond a limit in bytes. */
export const tooLarge = (limit: number): SentBody & { kind: 'too large' } => ({
  kind: 'too large',
  message: `The body is larger than ${limit} bytes, which is the limit here`,
});

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const decoders: Record<string, Decoder> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  identity: (bytes) => Promise.resolve(bytes),
};

/**
 * Reads a whole body as its headers describe it: unpacked, and as JSON or the parts of a form where it is one.
 *
 * @param limit how many bytes it may have, also when it is unpacked. A few kilobytes can be packed gigabytes.
 */
export async function readBody(sent: Uint8Array, headers: Headers, limit: number = bodyLimit): Promise<SentBody> {
  if (sent.byteLength > limit) return tooLarge(limit);
  if (sent.byteLength === 0) return { kind: 'none' };
  const header = headers.get('content-type') ?? '';
  const type = mediaType(header);
  let problem = 'The body is not packed as its content encoding says';
  try {
    const bytes = await unpack(sent, headers.get('content-encoding'), limit);
    problem = isJson(type) ? 'The body is not JSON' : 'The parts of the form cannot be found by its boundary';
    if (isJson(type)) return { kind: 'json', value: JSON.parse(text.decode(bytes)) as unknown };
    if (!isForm(type)) return { kind: 'bytes', value: bytes };
    const form = await new Response(bytes, { headers: { 'content-type': header } }).formData();
    return { kind: 'form', entries: [...form] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(limit);
    return { kind: 'malformed', message: `${problem}: ${(error as Error).message}` };
  }
}

const text = new TextDecoder('utf-8', { fatal: true });

async function unpack(bytes: Uint8Array, encodings: string | null, limit: number): Promise<Uint8Array> {
  let unpacked = bytes;
  for (const encoding of (encodings ?? 'identity').split(',').toReversed()) {
    const decode = decoders[encoding.trim().toLowerCase()];
    if (!decode) throw new RangeError(`"${encoding.trim()}" is not gzip, deflate or br`);
    unpacked = await decode(unpacked, { maxOutputLength: limit });
  }
  return unpacked;
}
