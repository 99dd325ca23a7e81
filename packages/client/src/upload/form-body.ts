import { frameFile } from './multipart.ts';
import { canStreamRequests, unbuffered } from './platform.ts';
import { readBySlice } from './read-by-slice.ts';
import type { Chunks } from './read-chunks.ts';
import type { OpenedSource } from './read-source.ts';
import { streamForm } from './stream-form.ts';

/** What a call takes, and what went wrong with the source meanwhile. */
export interface FormBody {
  readonly init: {
    readonly body: Blob | ReadableStream;
    readonly headers: Readonly<Record<string, string>>;
    readonly duplex?: 'half';
    readonly redirect?: 'error';
    readonly window?: null;
  };
  readonly failure?: () => { readonly error: unknown } | undefined;
}

/** Makes the form that carries a file, as a stream where it must not be held in memory. */
export async function toFormBody(
  fields: Readonly<Record<string, string>>,
  { content, ...labels }: OpenedSource,
): Promise<FormBody> {
  const frame = frameFile(fields, labels);
  const common = { headers: { 'content-type': frame.contentType }, ...unbuffered() };
  if (!(content instanceof Blob) && canStreamRequests()) {
    const { body, failure } = streamForm(frame, content);
    return { init: { ...common, body, duplex: 'half' }, failure };
  }
  const file = content instanceof Blob ? content : await collect(content);
  // A Blob of Blobs only refers to their bytes, wherever they are; it has a length and can be sent again.
  const form = new Blob([frame.head, file, frame.tail]);
  const isWhole = form.size === file.size + new Blob([frame.head, frame.tail]).size;
  // Bun leaves out what lies in a file, so there it has to be in memory.
  const body = isWhole ? readBySlice(form) : new Blob([frame.head, await file.arrayBuffer(), frame.tail]);
  return { init: { ...common, body } };
}

async function collect(chunks: Chunks): Promise<Blob> {
  const collected: Uint8Array<ArrayBuffer>[] = [];
  for (let bytes = await chunks.next(); bytes !== undefined; bytes = await chunks.next()) collected.push(bytes);
  return new Blob(collected);
}
