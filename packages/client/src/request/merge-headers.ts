/** Lays headers over those of the client; later ones win, and `null` takes one away. */
export function mergeHeaders(own: Readonly<Record<string, string>>, ...given: (object | undefined)[]): Headers {
  const merged = new Headers(own);
  for (const headers of given) {
    const entries = Symbol.iterator in (headers ?? []) ? (headers ?? []) : Object.entries(headers as object);
    for (const [name, value] of entries as Iterable<[string, unknown]>) {
      if (value === null) merged.delete(name);
      else if (Array.isArray(value)) for (const item of value) merged.append(name, String(item));
      else if (value !== undefined) merged.set(name, String(value));
    }
  }
  return merged;
}
