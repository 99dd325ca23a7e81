import { refuse } from '../check-options.ts';

/**
 * Fills a path template; the items of a list stand with commas between them, which OpenAPI calls the style `simple`.
 * Every value stays one segment: what would reach another operation (`..`, an empty id) is refused, because
 * `DELETE /files/{id}` with such an id is a different request.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  const parts = template.split('{');
  let path = parts.shift() ?? '';
  for (const part of parts) {
    const end = part.indexOf('}');
    const name = part.slice(0, end);
    const value = values[name];
    path += Array.isArray(value) ? encodeList(name, value) : encodeSegment(name, value);
    path += part.slice(end + 1);
  }
  return path;
}

function encodeList(name: string, items: readonly unknown[]): string {
  // Without items nothing would be left of the segment.
  if (items.length === 0) return encodeSegment(name, items);
  return items.map((item) => encodeSegment(name, item)).join(',');
}

function encodeSegment(name: string, value: unknown): string {
  const text = ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
  try {
    if (text !== '' && text !== '.' && text !== '..') return encodeURIComponent(text);
  } catch {
    // It is not valid Unicode.
  }
  return refuse(`params.path.${name}`, 'a text, a number or a list of them, but not empty, "." or ".."', value);
}
