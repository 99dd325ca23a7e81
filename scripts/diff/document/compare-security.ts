import type { Operation } from '../../contract/index.ts';
import { compareScheme, findRenamedSchemes } from './compare-schemes.ts';
import type { Comparison, Side } from './comparison.ts';
import { type Place, wholeDocument } from '../report/place.ts';

/** The schemes that are all asked for, with their scopes. Without any the call needs no authentication. */
type Way = Record<string, readonly string[]>;

/** @param own Where the operation is told of; what it takes from the document is told of that, once for all. */
export function compareSecurity(comparison: Comparison, before: Operation, after: Operation, own: Place): void {
  const place = before.security || after.security ? own : wholeDocument;
  const renamed = findRenamedSchemes(comparison);
  const rename = (way: Way): Way =>
    Object.fromEntries(Object.entries(way).map(([name, scopes]) => [renamed.get(name) ?? name, scopes]));
  const old = waysOf(before, comparison.before);
  const current = waysOf(after, comparison.after).map(rename);
  // Whoever authenticates in one way does all that a lesser way asks for.
  const lost = old.filter((way) => !current.some((other) => asksNoMoreThan(other, way)));
  const won = current.filter((way) => !old.some((other) => asksNoMoreThan(other, way)));
  const list = (ways: readonly Way[]): string => ways.map(describe).join(' or ');
  if (lost.length > 0)
    comparison.add('security-narrowed', place, `Calls ${list(lost)} are no longer taken, only ${list(current)}`);
  else if (won.length > 0) comparison.add('security-widened', place, `Calls ${list(won)} are taken too`);
  const shared = new Set(old.flatMap((way) => Object.keys(way)));
  for (const name of new Set(current.flatMap((way) => Object.keys(way))))
    if (shared.has(name)) compareScheme(comparison, name);
}

/** The ways to authenticate, any of which will do. */
function waysOf({ security }: Operation, { document }: Side): Way[] {
  const ways = security ?? document.security ?? [];
  return ways.length > 0 ? ways : [{}];
}

const asksNoMoreThan = (way: Way, other: Way): boolean =>
  Object.entries(way).every(([name, scopes]) => scopes.every((scope) => other[name]?.includes(scope)) && name in other);

function describe(way: Way): string {
  const schemes = Object.entries(way).map(([name, scopes]) =>
    scopes.length > 0 ? `${name} (${scopes.toSorted().join(', ')})` : name,
  );
  return schemes.length > 0 ? `with ${schemes.toSorted().join(' and ')}` : 'without authentication';
}
