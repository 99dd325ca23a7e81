import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../../contract/index.ts';
import { compareRest } from './compare-rest.ts';
import type { Comparison } from './comparison.ts';
import type { Place } from '../report/place.ts';

export type Servers = Document['servers'];

interface Variable {
  default: string;
  enum?: string[];
}

/** @param place The document, or the operation that has servers of its own. */
export function compareServers(comparison: Comparison, before: Servers, after: Servers, place: Place): void {
  const { add } = comparison;
  const [old, current] = [index(before), index(after)];
  for (const url of old.keys()) if (!current.has(url)) add('server-removed', place, `Server ${url} removed`);
  const [first, next] = [firstOf(old), firstOf(current)];
  if (first !== undefined && next !== undefined && first !== next && current.has(first))
    add('default-server-changed', place, `${next} is the first server, no longer ${first}`);
  for (const [url, server] of current) {
    const known = old.get(url);
    if (!known) {
      add('server-added', place, `Server ${url} added`);
      continue;
    }
    compareRest(comparison, known, server, place, ['url', 'variables'], `Server ${url}: `);
    const [from, to] = [known, server].map((one) => (one.variables ?? {}) as Record<string, Variable>);
    for (const name of Object.keys(from!).filter((name) => to![name]))
      compareVariable(comparison, from![name]!, to![name]!, place, `Variable "${name}" of server ${url}`);
  }
}

/** Where no server is named, the document's own place is meant. */
const index = (servers: Servers = []) =>
  new Map((servers.length > 0 ? servers : [{ url: '/' }]).map((server) => [server.url, server]));

/** Whoever names no server calls the first, unless all are called by their regions. */
const firstOf = (servers: ReturnType<typeof index>): string | undefined =>
  [...servers.values()].some((server) => 'x-sdk-region' in server) ? undefined : [...servers.keys()][0];

function compareVariable(comparison: Comparison, old: Variable, current: Variable, place: Place, named: string): void {
  const { add } = comparison;
  if (old.default !== current.default)
    add('server-variable-changed', place, `${named} is "${current.default}" by default, no longer "${old.default}"`);
  if (!isDeepStrictEqual(old.enum?.toSorted(), current.enum?.toSorted())) {
    const isNarrowed = current.enum && !old.enum?.every((value) => current.enum!.includes(value));
    if (isNarrowed) add('server-removed', place, `${named} takes only ${current.enum!.join(', ')}`);
    else add('server-added', place, `${named} takes ${current.enum?.join(', ') ?? 'any value'}`);
  }
  compareRest(comparison, old, current, place, ['default', 'enum'], `${named}: `);
}
