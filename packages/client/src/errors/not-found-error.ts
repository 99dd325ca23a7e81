import { ApiError } from './api-error.ts';

/** The thing does not exist, or not in this workspace: status 404. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  static override readonly kind: string = 'NotFoundError';
}
