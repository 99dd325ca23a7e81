import { refuse } from '../check-options.ts';

/**
 * Writes a query: a list as a repeated name, an object as `name[member]`. What is undefined or null is left out.
 *
 * @returns the query with its question mark; empty when there is nothing to write
 */
export function serializeQuery(query: object = {}): string {
  const parts: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (typeof value === 'object')
      refuse(`params.query.${name}`, 'less nested, or written by a querySerializer', value);
    parts.push(`${name}=${encodeURIComponent(value as string)}`);
  };
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else if (Object(value) !== value) add(name, value);
    else for (const [member, inner] of Object.entries(value as object)) add(`${name}[${member}]`, inner);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
