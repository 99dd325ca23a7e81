import { ConfigurationError } from '../errors/extend-error.ts';

/**
 * Writes a query: a list as a repeated name, an object as `name[member]`. What is undefined or null is left out.
 *
 * @returns the query with its question mark; empty when there is nothing to write
 */
export function serializeQuery(query: object | undefined): string {
  if (query === undefined) return '';
  const parts: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (typeof value === 'object') {
      throw new ConfigurationError(
        `params.query: ${name} is nested too deep; pass a querySerializer that can write it`,
      );
    }
    parts.push(`${name}=${encodeURIComponent(value as string)}`);
  };
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else if (typeof value !== 'object' || value === null) add(name, value);
    else for (const [member, inner] of Object.entries(value as object)) add(`${name}[${member}]`, inner);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
