import { type Document, resolve } from '../contract/index.ts';

/**
 * Where a document is not the same after it was split and bundled again, as JSON pointers. It is asked for more than that
 * users notice nothing: each value has to be there, in whichever order. References that were renamed are followed.
 */
export function findLosses(before: Document, after: Document): string[] {
  const losses = new Set<string>();
  const met = new WeakMap<object, WeakSet<object>>();
  const compare = (old: unknown, current: unknown, pointer: string): void => {
    if (!isObject(old) || !isObject(current)) {
      if (!Object.is(old, current)) losses.add(pointer);
      return;
    }
    if (met.get(old)?.has(current)) return;
    met.set(old, (met.get(old) ?? new WeakSet()).add(current));
    if (Array.isArray(old) !== Array.isArray(current)) losses.add(pointer);
    const isRenamed = isReference(old) && isReference(current) && old.$ref !== current.$ref;
    if (isRenamed) compare(resolve(before, old), resolve(after, current), pointer);
    for (const name of namesOf(old, current, pointer))
      if (!isRenamed || name !== '$ref') compare(old[name], current[name], below(pointer, name));
  };
  compare(before, after, '#');
  return [...losses];
}

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;

const isReference = ({ $ref }: Members): boolean => typeof $ref === 'string' && $ref.startsWith('#/');

const namesOf = (old: Members, current: Members, pointer: string): Set<string> =>
  new Set([...Object.keys(old), ...Object.keys(current).filter((name) => !mayBeNew(below(pointer, name)))]);

/** The bundler may give a part the name of a component besides. */
const mayBeNew = (pointer: string): boolean => /^#\/components(?:\/\w+(?:\/[^/]+)?)?$/.test(pointer);

const below = (pointer: string, name: string): string =>
  `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
