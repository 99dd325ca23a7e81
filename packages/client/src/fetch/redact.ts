const secretName = /authorization|cookie|token|secret|password|signature|api-?key/i;
const replacement = '[redacted]';

/** Takes user name, password and the values of suspicious query parameters out of an address. */
export function redactUrl(address: string): string {
  const url = new URL(address);
  url.username = url.password = '';
  for (const name of new Set(url.searchParams.keys())) {
    if (secretName.test(name)) url.searchParams.set(name, replacement);
  }
  return url.href;
}

/** A copy of the headers in which the values of suspicious ones are replaced. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, secretName.test(name) ? replacement : value]));
}
