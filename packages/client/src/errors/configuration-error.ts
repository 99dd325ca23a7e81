import { ExtendError } from './extend-error.ts';

/** The calling code passed something that cannot work. Thrown before anything is sent. */
export class ConfigurationError extends ExtendError {
  static override readonly kind: string = 'ConfigurationError';
}
