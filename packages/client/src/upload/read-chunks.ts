import { ConfigurationError } from '../errors/extend-error.ts';
import { untilAborted } from '../timing/until-aborted.ts';

const readElsewhere = 'the stream is being read elsewhere, or has been; uploadFile needs one of its own';

/** A source that can be read once. */
export type OneShotSource = ReadableStream<unknown> | AsyncIterable<unknown>;

/** Bytes that are read while they are sent. */
export interface Chunks {
  /** The next bytes; `undefined` at the end. */
  next(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Lets go of the source, also while it is being waited for. */
  close(): void;
}

export function isOneShot(source: unknown): source is OneShotSource {
  return typeof source === 'object' && source !== null && (isStream(source) || Symbol.asyncIterator in source);
}

/** Starts to read, so that an empty source is found before anything is sent. */
export async function readChunks(source: OneShotSource, signal?: AbortSignal): Promise<Chunks> {
  const { next, close } = isStream(source) ? openStream(source) : openIterable(source);
  const nextBytes = async (): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    for (;;) {
      const { done, value } = await (signal === undefined ? next() : untilAborted(signal, next()));
      if (done) return undefined;
      const bytes = encode(value);
      if (bytes.byteLength > 0) return bytes;
    }
  };
  try {
    let first = await nextBytes();
    if (first === undefined) throw new ConfigurationError('the stream is empty, or has been read before');
    return {
      close,
      async next() {
        const bytes = first;
        first = undefined;
        return bytes ?? nextBytes();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

interface Reading {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  close(): void;
}

function openStream(stream: ReadableStream<unknown>): Reading {
  if (stream.locked) throw new ConfigurationError(readElsewhere);
  const reader = stream.getReader();
  return { next: () => reader.read(), close: () => void reader.cancel().catch(() => undefined) };
}

function openIterable(source: AsyncIterable<unknown>): Reading {
  const { destroy, destroyed, errored, readableFlowing } = source as {
    [property: string]: unknown;
  } & AsyncIterable<unknown>;
  // Its iterator would tell of a premature end, or wait for what the other reader leaves over.
  if (readableFlowing === true || (destroyed === true && !errored)) throw new ConfigurationError(readElsewhere);
  const iterator = source[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    close() {
      // The iterator of a stream of Node would wait for what it is reading.
      if (typeof destroy === 'function') destroy.call(source);
      else Promise.resolve(iterator.return?.()).catch(() => undefined);
    },
  };
}

function encode(chunk: unknown): Uint8Array<ArrayBuffer> {
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer as ArrayBuffer, chunk.byteOffset, chunk.byteLength);
  throw new ConfigurationError(`the stream must give bytes or text, not ${chunk === null ? 'null' : typeof chunk}`);
}

function isStream(source: object): source is ReadableStream<unknown> {
  return 'getReader' in source && typeof source.getReader === 'function';
}
