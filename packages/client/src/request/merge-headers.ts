/** Lays headers over those of the client; later ones win, and `null` takes one away. */
export function mergeHeaders(
  own: Readonly<Record<string, string>>,
  ...given: (object | undefined)[]
): Record<string, string> {
  const merged = new Headers(own);
  for (const headers of given) {
    const entries = Symbol.iterator in (headers ?? []) ? (headers ?? []) : Object.entries(headers as object);
    for (const [name, value] of entries as Iterable<[string, unknown]>) {
      if (value !== undefined) merged.delete(name);
      for (const item of [value].flat()) if (item !== undefined && item !== null) merged.append(name, String(item));
    }
  }
  return Object.fromEntries(merged);
}
