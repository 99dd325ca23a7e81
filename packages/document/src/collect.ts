/**
 * Reads a stream to its end. Of one that is longer than the limit nothing is kept, and `undefined` is given.
 *
 * @param announced how many bytes are said to come; they may be more or fewer
 */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  announced: number,
  limit: number,
): Promise<Uint8Array | undefined> {
  // The room is made beforehand: to join all pieces at the end takes as much of it again.
  let bytes = new Uint8Array(announced > 0 ? Math.min(announced, limit) : 0);
  let length = 0;
  for await (const chunk of chunks) {
    const start = length;
    length += chunk.byteLength;
    if (length > limit) bytes = new Uint8Array();
    else {
      if (length > bytes.byteLength) bytes = grow(bytes, Math.min(limit, Math.max(length, 2 * bytes.byteLength)));
      bytes.set(chunk, start);
    }
  }
  return length > limit ? undefined : bytes.subarray(0, length);
}

function grow(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
