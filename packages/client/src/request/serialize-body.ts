/** Bodies that `fetch` sends as they are, and labels with their own content type. */
export type RawBody = FormData | Blob | URLSearchParams | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream;

export function isRawBody(body: unknown): body is RawBody {
  return (
    body instanceof FormData ||
    body instanceof Blob ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream
  );
}

/** Leaves raw bodies alone and writes everything else as JSON. */
export function serializeBody(body: unknown): RawBody | string {
  return isRawBody(body) ? body : JSON.stringify(body);
}

/** Headers for a body. A raw one keeps its own content type, where openapi-fetch would label it as JSON. */
export function labelBody(body: unknown, headers: object | undefined): object | undefined {
  if (!isRawBody(body) || body instanceof FormData) return headers;
  return { 'content-type': null, ...(headers instanceof Headers ? Object.fromEntries(headers) : headers) };
}
