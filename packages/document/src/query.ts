/** One `name=value` of a query, the value both as it was sent and decoded. */
export interface QueryEntry {
  name: string;
  value: string;
  raw: string;
}

/** Reads a query string, with or without `?`. Nothing where an escape in it is malformed. */
export function readQuery(query: string): QueryEntry[] | undefined {
  try {
    return query
      .replace(/^\?/, '')
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const [name, ...values] = part.split('=');
        const raw = values.join('=');
        return { name: decode(name!), value: decode(raw), raw };
      });
  } catch {
    return undefined;
  }
}

export const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));
