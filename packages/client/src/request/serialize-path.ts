import { refuse } from '../check-options.ts';

/**
 * Fills a path template. Every value stays one segment: what would reach another operation (`..`, an empty id) is
 * refused, because `DELETE /files/{id}` with such an id is a different request.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  const parts = template.split('{');
  let path = parts.shift() ?? '';
  for (const part of parts) {
    const end = part.indexOf('}');
    const name = part.slice(0, end);
    path += encodeSegment(name, values[name]) + part.slice(end + 1);
  }
  return path;
}

function encodeSegment(name: string, value: unknown): string {
  const text = ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
  try {
    if (text !== '' && text !== '.' && text !== '..') return encodeURIComponent(text);
  } catch {
    // It is not valid Unicode.
  }
  return refuse(`params.path.${name}`, 'a text or number, but not empty, "." or ".."', value);
}
