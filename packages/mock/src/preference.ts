/** Which response a caller asks for with `Prefer: code=404, example=expired` (RFC 7240 syntax, Prism's vocabulary). */
export interface Preference {
  code?: number;
  exampleKey?: string;
  dynamic?: boolean;
}

/** Reads a `Prefer` header. Preferences that mean nothing to a mock are ignored, as RFC 7240 §2 asks. */
export function readPreference(header: string | null): Preference {
  const parts = (header ?? '').split(/[,;]/);
  const values = new Map(parts.map((part) => part.split('=').map(unquoted) as [string, string]));
  const code = Number(values.get('code'));
  const exampleKey = values.get('example');
  return {
    ...(Number.isInteger(code) && code >= 100 && code <= 599 ? { code } : {}),
    ...(exampleKey ? { exampleKey } : {}),
    ...(values.get('dynamic') === 'true' ? { dynamic: true } : {}),
  };
}

const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/, '$1');
