import type { MultipartFrame } from './multipart.ts';
import type { Chunks } from './read-chunks.ts';

/** A form whose file is read while it is sent. */
export interface StreamedForm {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** What the source threw while it was read. */
  readonly failure: () => { readonly error: unknown } | undefined;
}

/** Puts the frame around the chunks. Nothing is read before it is asked for. */
export function streamForm({ head, tail }: MultipartFrame, chunks: Chunks): StreamedForm {
  let failure: { readonly error: unknown } | undefined;
  const parts = serialize(head, chunks, tail);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await parts.next();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          failure = { error };
          controller.error(error);
        }
      },
      cancel: () => chunks.close(),
    },
    { highWaterMark: 0 },
  );
  return { body, failure: () => failure };
}

async function* serialize(head: string, chunks: Chunks, tail: string): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  yield encoder.encode(head);
  for (let bytes = await chunks.next(); bytes !== undefined; bytes = await chunks.next()) yield bytes;
  yield encoder.encode(tail);
}
