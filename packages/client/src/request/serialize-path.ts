import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * Fills a path template. Every value stays one segment: what would reach another operation (`..`, an empty id) is
 * refused, because `DELETE /files/{id}` with such an id is a different request.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeSegment(name, values[name]));
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
