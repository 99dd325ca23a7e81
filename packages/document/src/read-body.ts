import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { collect } from './collect.ts';
import { isForm, isJson, mediaType } from './media-type.ts';
import { readForm, type FormEntry } from './read-form.ts';

/** What arrived as a body. */
export type SentBody =
  | { kind: 'none' }
  | { kind: 'json'; value: unknown }
  | { kind: 'form'; entries: readonly FormEntry[] }
  | { kind: 'bytes'; value: Uint8Array }
  | { kind: 'malformed'; message: string }
  | { kind: 'too large'; message: string };

/** How large a body may be when nobody says otherwise, packed or unpacked: 256 MiB. */
export const bodyLimit: number = 256 * 2 ** 20;

const tooLarge = (limit: number): SentBody & { kind: 'too large' } => ({
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
 * Reads a whole body as its headers describe it: unpacked, and as JSON or the parts of a form where it is one. Files of a
 * form are slices of what was read.
 *
 * @param sent the bytes, or what gives them; read to its end in any case
 * @param limit how many bytes it may have, also when it is unpacked. A few kilobytes can be packed gigabytes.
 * @throws what the stream throws when it breaks off
 */
export async function readBody(
  sent: Uint8Array | AsyncIterable<Uint8Array> | null,
  headers: Headers,
  limit: number = bodyLimit,
): Promise<SentBody> {
  if (sent === null) return { kind: 'none' };
  const length = Number(headers.get('content-length'));
  const collected = sent instanceof Uint8Array ? sent : await collect(sent, length, limit);
  if (collected === undefined || collected.byteLength > limit) return tooLarge(limit);
  const header = headers.get('content-type') ?? '';
  const type = mediaType(header);
  // A form without fields has no bytes.
  if (collected.byteLength === 0) return type === urlEncoded ? { kind: 'form', entries: [] } : { kind: 'none' };
  let problem = 'The body is not packed as its content encoding says';
  try {
    const bytes = await unpack(collected, headers.get('content-encoding'), limit);
    problem = isJson(type) ? 'The body is not JSON' : 'The parts of the form cannot be found by its boundary';
    if (isJson(type)) return { kind: 'json', value: JSON.parse(text.decode(bytes)) as unknown };
    if (!isForm(type)) return { kind: 'bytes', value: bytes };
    if (type === 'multipart/form-data') return { kind: 'form', entries: readForm(bytes, header) };
    return { kind: 'form', entries: [...new URLSearchParams(new TextDecoder().decode(bytes))] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(limit);
    return { kind: 'malformed', message: `${problem}: ${(error as Error).message}` };
  }
}

const urlEncoded = 'application/x-www-form-urlencoded';
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
