import { ConfigurationError } from '../errors/extend-error.ts';
import { toFileName } from './file-name.ts';
import { mediaTypeOf, unknownMediaType } from './media-types.ts';
import { isFileUrl, openPath } from './open-path.ts';
import { type Chunks, isOneShot, readChunks } from './read-chunks.ts';
import type { CommonUploadOptions } from './upload-types.ts';

/** A source, opened, with its name and type decided. */
export interface OpenedSource {
  readonly name: string;
  readonly mediaType: string;
  /** A `Blob` can be sent again, chunks cannot. */
  readonly content: Blob | Chunks;
}

/** Opens whatever the caller passed. */
export async function readSource(source: unknown, options: CommonUploadOptions): Promise<OpenedSource> {
  const content = await open(source, options.signal);
  const given = options.fileName ?? nameOf(source);
  const label = options.mediaType ?? (content instanceof Blob && content.type !== unknownMediaType ? content.type : '');
  const mediaType = label || mediaTypeOf(given ?? '');
  return { name: toFileName(given, mediaType), mediaType, content };
}

async function open(source: unknown, signal: AbortSignal | undefined): Promise<OpenedSource['content']> {
  if (typeof source === 'string' || source instanceof URL) {
    if (source === '') throw new ConfigurationError('the path of the file to upload is empty');
    return openPath(source);
  }
  if (isOneShot(source)) return readChunks(source, signal);
  const blob = toBlob(source);
  if (blob.size === 0) throw new ConfigurationError('the file to upload is empty');
  return blob;
}

function toBlob(source: unknown): Blob {
  if (source instanceof Blob) return source;
  // Of a buffer that was transferred to a worker nothing is left, and no view can be made.
  if (source instanceof ArrayBuffer && source.byteLength === 0) return new Blob();
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source))
    return new Blob([source as ArrayBufferView<ArrayBuffer>]);
  const expected =
    'a Blob, File, Buffer, typed array, ArrayBuffer, stream, async iterable, or on Node the path of a file';
  const advice = source instanceof Response ? ': pass its body, or await response.blob()' : '';
  throw new ConfigurationError(`uploadFile takes ${expected}, not ${describe(source)}${advice}`);
}

/** The name that a source knows itself by: that of a `File`, of a path, or of a file stream of Node. */
function nameOf(source: unknown): string | undefined {
  if (typeof source === 'string' && !isFileUrl(source)) return source;
  if (typeof source === 'string' || source instanceof URL) return decodePath(new URL(source).pathname);
  const { name, path } = source as { name?: unknown; path?: unknown };
  return typeof name === 'string' ? name : typeof path === 'string' ? path : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function describe(source: unknown): string {
  if (source === null || source === undefined) return String(source);
  if (typeof source !== 'object') return `a ${typeof source}`;
  const { name } = (source.constructor ?? {}) as { name?: unknown };
  return typeof name === 'string' && name !== '' && name !== 'Object' ? `a ${name}` : 'a plain object';
}
