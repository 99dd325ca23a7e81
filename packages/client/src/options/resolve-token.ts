import { checkOption, type Rule } from '../check-options.ts';
import { ConfigurationError } from '../errors/extend-error.ts';
import type { Token } from './client-options.ts';

const variable = 'EXTEND_API_KEY';

/** A header value that is refused by the platform would be quoted in its message, so it is checked here first. */
export const headerValue = (expected: string): Rule => [
  `${expected} without spaces, line breaks and non-ASCII characters`,
  (value) => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value),
];
const key = headerValue('the API key alone,');

/** Turns the `token` option into a usable key, or a function that returns one. */
export function resolveToken(token: Token | undefined): string | (() => Promise<string>) {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const given = token ?? (process?.env?.[variable] || undefined);
  if (given === undefined) {
    throw new ConfigurationError(`no API key: pass token, or set the environment variable ${variable}`);
  }
  const check = (name: string, value: string): string => (checkOption(name, value ?? null, key), value);
  return typeof given === 'function'
    ? async () => check('the result of token', await given())
    : check(token === undefined ? variable : 'token', given);
}
