import { refuse } from '../check-options.ts';

/** What would not stay one segment, or is not valid Unicode. */
const unfit = /^\.{0,2}$|\p{Surrogate}/u;

/**
 * Fills a path template. Every value stays one segment: what would reach another operation (`..`, an empty id) is
 * refused, because `DELETE /files/{id}` with such an id is a different request.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/{([^}]*)}/g, (_, name: string) => {
    const value = values[name];
    const text = /^(str|num|boo)/.test(typeof value) ? String(value) : '';
    if (unfit.test(text)) refuse(`params.path.${name}`, 'a text or number, but not empty, "." or ".."', value);
    return encodeURIComponent(text);
  });
}
