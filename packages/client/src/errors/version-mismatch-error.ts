import { ApiError, type ApiErrorFields } from './api-error.ts';

/** The server refused the request, and says that it serves another API version than this client speaks. */
export class VersionMismatchError<Body = unknown> extends ApiError<Body> {
  static override readonly kind: string = 'VersionMismatchError';

  /** The version that this client speaks. */
  readonly clientVersion: string;
  /** The version that the server named in its answer. */
  readonly serverVersion: string;

  constructor(fields: ApiErrorFields<Body>, clientVersion: string, serverVersion: string) {
    super(fields, `this client speaks API version ${clientVersion}, the server serves ${serverVersion}`);
    this.clientVersion = clientVersion;
    this.serverVersion = serverVersion;
  }
}
