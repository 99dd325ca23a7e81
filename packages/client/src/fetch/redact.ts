const secretName = /authorization|cookie|token|secret|password|signature|api-?key/i;
const replacement = '[redacted]';

/** Takes user name, password and the values of suspicious query parameters out of an address. */
export function redactUrl(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  for (const name of new Set(url.searchParams.keys())) {
    if (secretName.test(name)) url.searchParams.set(name, replacement);
  }
  return url.href;
}

/** A plain copy of the headers in which the values of suspicious ones are replaced. */
export function redactHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, secretName.test(name) ? replacement : value]));
}

/** Replaces the credentials of a request wherever an answer quotes them. */
export function redactCredentials(text: string, authorization: string | null): string {
  const key = authorization?.replace(/^\S+\s+/, '');
  return key === undefined || key === '' ? text : text.replaceAll(key, replacement);
}
