import { isDeepStrictEqual } from 'node:util';
import { resolve } from '../../contract/index.ts';
import type { Comparison, Side } from './comparison.ts';
import { wholeDocument } from '../report/place.ts';

/** Compares a security scheme that an operation asks for. */
export function compareScheme({ add, before, after }: Comparison, name: string): void {
  const [old, current] = [schemesOf(before)[name], schemesOf(after)[name]];
  if (isDeepStrictEqual(old, current) || !old || !current) return;
  const [from, to] = [essenceOf(old), essenceOf(current)];
  if (![...from].every((line) => to.has(line)))
    add('scheme-changed', wholeDocument, `Security scheme "${name}" changed`);
  else if (from.size < to.size) add('scheme-extended', wholeDocument, `Security scheme "${name}" offers more`);
  else add('prose-changed', wholeDocument, `Description of security scheme "${name}" changed`);
}

/** The wire does not see the name of a scheme: new names that only stand for an old one, with that. */
export function findRenamedSchemes({ before, after }: Comparison): Map<string, string> {
  const [old, current] = [schemesOf(before), schemesOf(after)];
  const gone = Object.entries(old).filter(([name]) => !(name in current));
  return new Map(
    Object.entries(current).flatMap(([name, scheme]) => {
      const former = name in old ? undefined : gone.find(([, one]) => isDeepStrictEqual(one, scheme));
      return former ? [[name, former[0]]] : [];
    }),
  );
}

function schemesOf({ document }: Side): Record<string, object> {
  const schemes = (document.components?.securitySchemes ?? {}) as Record<string, object>;
  return Object.fromEntries(Object.entries(schemes).map(([name, one]) => [name, inLowerCase(resolve(document, one))]));
}

/** HTTP does not tell `Bearer` from `bearer`. */
const inLowerCase = (one: { scheme?: string }): object =>
  one.scheme === undefined ? one : { ...one, scheme: one.scheme.toLowerCase() };

/** What decides how a call authenticates, each on a line of its own. */
function essenceOf(part: object, path = ''): Set<string> {
  const lines = Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'description' || key === 'bearerFormat' || key.startsWith('x-')) return [];
    if (typeof value === 'object' && value !== null) return [...essenceOf(value, `${path}${key} `)];
    return [path.endsWith('scopes ') ? `${path}${key}` : `${path}${key} ${String(value)}`];
  });
  return new Set(lines);
}
