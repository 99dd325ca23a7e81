import { ConfigurationError } from '../errors/extend-error.ts';
import type { Token } from './client-options.ts';
import { refuse } from '../check-options.ts';

const variable = 'EXTEND_API_KEY';

/** Turns the `token` option into a usable key, or a function that returns one. */
export function resolveToken(token: Token | undefined): string | (() => Promise<string>) {
  const given: unknown = token ?? readVariable();
  if (typeof given === 'function') return async () => checkToken('what the token function returns', await given());
  if (given === undefined) {
    throw new ConfigurationError(`no API key: pass token, or set the environment variable ${variable}`);
  }
  return checkToken(token === undefined ? variable : 'token', given);
}

/** A header value that is refused by the platform would be quoted in its message, so it is checked here first. */
function checkToken(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') return refuse(name, 'the API key as a string', value);
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new ConfigurationError(
      `${name} must be the API key alone: it has spaces, line breaks or non-ASCII characters`,
    );
  }
  return value;
}

function readVariable(): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[variable] || undefined;
}
