import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { isForm, isJson, mediaType } from './media-type.ts';

/** What arrived as a body. */
export type SentBody =
  | { kind: 'none' }
  | { kind: 'json'; value: unknown }
  | { kind: 'form'; entries: readonly (readonly [name: string, value: string | FilePart])[] }
  | { kind: 'bytes'; value: Uint8Array }
  | { kind: 'malformed'; message: string };

/** A `File`, as the platform's own parser of forms gives it. */
export type FilePart = Exclude<ReturnType<FormData['get']>, string | null>;

const decoders: Record<string, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  identity: (bytes) => Promise.resolve(bytes),
};

/** Reads a whole body as its headers describe it: unpacked, and as JSON or the parts of a form where it is one. */
export async function readBody(sent: Uint8Array, headers: Headers): Promise<SentBody> {
  if (sent.byteLength === 0) return { kind: 'none' };
  const type = mediaType(headers.get('content-type'));
  try {
    const bytes = await unpack(sent, headers.get('content-encoding'));
    if (isJson(type)) return { kind: 'json', value: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
    if (!isForm(type)) return { kind: 'bytes', value: bytes };
    const form = await new Response(bytes, { headers: { 'content-type': headers.get('content-type')! } }).formData();
    return { kind: 'form', entries: [...form] };
  } catch (error) {
    return { kind: 'malformed', message: describe(error as Error, type) };
  }
}

async function unpack(bytes: Uint8Array, encodings: string | null): Promise<Uint8Array> {
  let unpacked = bytes;
  for (const encoding of (encodings ?? 'identity').split(',').toReversed()) {
    const decode = decoders[encoding.trim().toLowerCase()];
    if (!decode) throw new RangeError(`its content encoding "${encoding.trim()}" is not gzip, deflate or br`);
    unpacked = await decode(unpacked);
  }
  return unpacked;
}

function describe(error: Error & { code?: string }, type: string): string {
  if (error instanceof RangeError) return `The body cannot be read: ${error.message}`;
  if (error.code?.startsWith('Z_') || error.code?.startsWith('ERR_'))
    return `The body is not packed as its content encoding says: ${error.message}`;
  return isJson(type)
    ? `The body is not JSON: ${error.message}`
    : `The parts of the form cannot be found: the boundary of the content type is not in the body, or a part is cut off`;
}
