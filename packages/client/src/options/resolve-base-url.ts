import { ConfigurationError } from '../errors/extend-error.ts';

/** Checks a base URL and returns it without its trailing slashes. The key travels there, hence the strictness. */
export function resolveBaseUrl(value: unknown): string {
  if (typeof value !== 'string' || !URL.canParse(value)) {
    throw new ConfigurationError('baseUrl must be an absolute URL such as https://api.extend.ai');
  }
  const url = new URL(value);
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError('baseUrl must not contain a user name or password; pass the key as token');
  }
  if (url.search !== '' || url.hash !== '') {
    throw new ConfigurationError('baseUrl must end with its path: no query, no fragment');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new ConfigurationError(
      `baseUrl must begin with https: (http: is accepted for localhost, 127.0.0.0/8 and [::1]), not ${url.protocol}//${url.hostname}`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** Hosts that never leave the machine. */
function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
