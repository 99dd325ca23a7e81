import { ConfigurationError } from '../errors/extend-error.ts';
import type { Call } from './call.ts';
import type { Outgoing } from './outgoing.ts';

/**
 * The key, for the origin that the caller named and no other. A request that brings its own credentials keeps
 * them.
 */
export function authorize({ url, credentials }: Outgoing, call: Call): Call['token'] {
  const { token, baseUrl, operation } = call;
  if (token === undefined || credentials !== null) return undefined;
  if (!isBelow(url, baseUrl)) {
    const [allowed, actual] = [new URL(baseUrl).origin, new URL(url).origin];
    if (actual !== allowed) {
      throw new ConfigurationError(`${operation}: the key is for ${allowed} and is not sent to ${actual}`);
    }
  }
  return token;
}

/** Whether the address goes on where the base ends; `https://a.example` and `https://a.example@b.example` differ. */
function isBelow(url: string, baseUrl: string): boolean {
  return url.startsWith(baseUrl) && '/?'.includes(url.charAt(baseUrl.length));
}
