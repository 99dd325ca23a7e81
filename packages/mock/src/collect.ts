import type { Readable } from 'node:stream';

/** Reads a stream to its end. Of one that is longer than the limit nothing is kept, and `undefined` is given. */
export async function collect(stream: Readable, limit: number): Promise<Uint8Array | undefined> {
  let chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length > limit) chunks = [];
    else chunks.push(chunk);
  }
  return length > limit ? undefined : Buffer.concat(chunks);
}
