import { refuse } from '../check-options.ts';

/** `http:` only for hosts that never leave the machine. */
const trusted = /^https:|^http:((.+\.)?localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/**
 * Checks a base URL and returns it without its trailing slashes. The key travels there, hence the strictness. It is
 * not quoted when it is refused: it may hold a password.
 */
export function resolveBaseUrl(value: unknown): string {
  const url = URL.canParse(value as string) && new URL(value as string);
  if (!url || !trusted.test(url.protocol + url.host) || url.username || url.password || url.search || url.hash) {
    return refuse(
      'baseUrl',
      'an https: URL (http: for localhost, 127.0.0.0/8 and [::1]) without credentials, query and fragment',
      value,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
