/** Bodies that `fetch` sends as they are, and labels with their own content type. */
export type RawBody = FormData | Blob | URLSearchParams | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream;

export function isRawBody(body: unknown): body is RawBody {
  return (
    ArrayBuffer.isView(body) ||
    [FormData, Blob, URLSearchParams, ArrayBuffer, ReadableStream].some((type) => body instanceof type)
  );
}
