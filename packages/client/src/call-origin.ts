/** What a response needs to know about its call so that an error can name it. */
export interface CallOrigin {
  /** Method and path template, for example `GET /files/{id}`. */
  readonly operation: string;
  /** The API version that the client speaks. */
  readonly apiVersion?: string | undefined;
  /** When the response arrived, in milliseconds since the epoch. */
  readonly receivedAt: number;
}

// A registered symbol, so that `unwrap` of a second installed copy reads it too.
const key = Symbol.for('@extend-openapi/client.callOrigin');

/** Notes on a response which call it answers. */
export function rememberOrigin(response: Response, origin: CallOrigin): void {
  Object.defineProperty(response, key, { value: origin, configurable: true });
}

/** Which call a response answers; a plain guess for one that did not come through this client. */
export function originOf(response: Response): CallOrigin {
  const origin = (response as { [key]?: CallOrigin })[key];
  return origin ?? { operation: response.url.replace(/[?#].*/s, '') || 'unknown operation', receivedAt: Date.now() };
}
