import { ExtendError } from './extend-error.ts';

/** A list did not page as its contract says: a cursor came twice, or the items are missing. */
export class PaginationError extends ExtendError {
  static override readonly kind: string = 'PaginationError';
}
