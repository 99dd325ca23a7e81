import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Send } from './call.ts';
import { untilAborted } from '../timing/until-aborted.ts';

/**
 * Adds the key right before the wire, so that no middleware, hook or error ever holds it, and only for the origin
 * that the caller named. A request that brings its own credentials keeps them.
 */
export function withAuthorization(next: Send, token: (() => Promise<string>) | undefined): Send {
  return async (request, call) => {
    if (token === undefined || request.headers.has('authorization')) return next(request, call);
    const { origin } = new URL(request.url);
    if (origin !== call.origin) {
      throw new ConfigurationError(`${call.operation}: the key is for ${call.origin} and is not sent to ${origin}`);
    }
    const key = await untilAborted(request.signal, token());
    request.headers.set('authorization', `Bearer ${key}`);
    return next(request, call);
  };
}
