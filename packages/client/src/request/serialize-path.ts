import { ConfigurationError } from '../errors/extend-error.ts';

/**
 * Fills a path template. Every value stays one segment: what would reach another operation (`..`, an empty id) is
 * refused, because `DELETE /files/{id}` with such an id is a different request.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  const [head = '', ...parts] = template.split('{');
  return parts.reduce((path, part) => {
    const end = part.indexOf('}');
    const name = part.slice(0, end);
    return `${path}${encodeSegment(name, values[name])}${part.slice(end + 1)}`;
  }, head);
}

function encodeSegment(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new ConfigurationError(
      `params.path.${name} must be a string or a number, not ${value === null ? 'null' : typeof value}`,
    );
  }
  const text = String(value);
  if (text === '' || text === '.' || text === '..') {
    throw new ConfigurationError(
      `params.path.${name} must not be ${text === '' ? 'empty' : `"${text}"`}: it would change the path`,
    );
  }
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new ConfigurationError(`params.path.${name} is not valid Unicode`, { cause });
  }
}
