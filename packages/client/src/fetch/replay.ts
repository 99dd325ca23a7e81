/** Hands out the request once per attempt. */
export interface Replay {
  /** `false` when the body exists only once. */
  readonly repeatable: boolean;
  /** The request for the next attempt. `last` saves the copy that nobody will need. */
  take(last: boolean): Request;
}

/**
 * Makes a request repeatable. A copy is built from the original body where that is known, so that a large file is
 * read again instead of being kept in memory; `clone()` would buffer it.
 *
 * @param body what the request was built from: `null` for no body, `undefined` when it is not known
 */
export function replay(request: Request, body: BodyInit | null | undefined): Replay {
  if (body instanceof ReadableStream) return { repeatable: false, take: () => request };
  if (body === undefined) return { repeatable: true, take: (last) => (last ? request : request.clone()) };
  if (body === null) return { repeatable: true, take: () => request };
  return { repeatable: true, take: () => rebuild(request, body) };
}

function rebuild(request: Request, body: BodyInit): Request {
  const headers = new Headers(request.headers);
  // The boundary belongs to the first serialisation of the form.
  if (body instanceof FormData) headers.delete('content-type');
  return new Request(request, { method: request.method, headers, body });
}
