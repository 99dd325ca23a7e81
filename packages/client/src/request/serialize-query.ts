/**
 * Writes a query: a list as a repeated name, an object as `name[member]`, what has a JSON form (a date) in that. What is
 * undefined or null is left out.
 *
 * @returns the query with its question mark; empty when there is nothing to write
 */
export function serializeQuery(query: object | undefined): string {
  if (query === undefined) return '';
  const written = new URLSearchParams();
  const add = (name: string, given: unknown): void => {
    const value: unknown = Object(given).toJSON ? (given as Date).toJSON() : given;
    if (Object(value) !== value) {
      if (value !== undefined && value !== null) written.append(name, value as string);
      return;
    }
    for (const [key, inner] of Object.entries(value as object)) {
      add(Array.isArray(value) ? name : (name && `${name}[${key}]`) || key, inner);
    }
  };
  add('', query);
  return `?${written}`.replace(/^\?$/, '');
}
