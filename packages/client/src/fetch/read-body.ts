import { untilAborted } from '../timing/until-aborted.ts';

/**
 * Reads a body to its end, or to the limit; what lies beyond is cancelled, not downloaded. Ends at once when the
 * signal aborts.
 */
export async function readBody(response: Response, signal: AbortSignal, limitBytes: number): Promise<Blob> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  if (reader === undefined) return new Blob();
  let size = 0;
  try {
    while (size < limitBytes) {
      const { done, value } = await untilAborted(signal, reader.read());
      if (done) return new Blob(chunks);
      chunks.push(value);
      size += value.byteLength;
    }
  } catch (error) {
    cancel(reader);
    throw error;
  }
  cancel(reader);
  return new Blob(chunks).slice(0, limitBytes);
}

/** Frees the connection without waiting for it. */
function cancel(reader: ReadableStreamDefaultReader): void {
  reader.cancel().catch(() => undefined);
}
