import { ApiError } from './api-error.ts';

/** The key is missing, wrong, expired or may not do this: status 401. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  static override readonly kind: string = 'AuthenticationError';
}
