import type { Chunks } from './read-chunks.ts';

/** A form whose file is read while it is sent. `FormData` would need the whole file first. */
export interface MultipartStream {
  readonly contentType: string;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** What the source threw while it was read. */
  readonly failure: () => { readonly error: unknown } | undefined;
}

export interface StreamedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly chunks: Chunks;
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
export function multipartStream(fields: Readonly<Record<string, string>>, file: StreamedFile): MultipartStream {
  const boundary = `extend-openapi-${crypto.randomUUID()}`;
  let failure: { readonly error: unknown } | undefined;
  const parts = serialize(boundary, fields, file);
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
      cancel: () => file.chunks.close(),
    },
    { highWaterMark: 0 },
  );
  return { contentType: `multipart/form-data; boundary=${boundary}`, body, failure: () => failure };
}

async function* serialize(
  boundary: string,
  fields: Readonly<Record<string, string>>,
  { name, mediaType, chunks }: StreamedFile,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  const head = (field: string): string => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"`;
  for (const [field, value] of Object.entries(fields)) yield encoder.encode(`${head(field)}\r\n\r\n${value}\r\n`);
  yield encoder.encode(`${head('file')}; filename="${escapeName(name)}"\r\nContent-Type: ${mediaType}\r\n\r\n`);
  for (let bytes = await chunks.next(); bytes !== undefined; bytes = await chunks.next()) yield bytes;
  yield encoder.encode(`\r\n--${boundary}--\r\n`);
}

function escapeName(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
