import type { Move } from './mapping.ts';

/** One entry of a list shows what all of them look like. */
function shorten(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return (value.some((item) => typeof item === 'object') ? value.slice(0, 1) : value).map(shorten);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shorten(member)]));
}

/**
 * The two examples, one per version, that say most nearly the same: their fields agree best when the older one's are moved
 * as the data file says, and they show the fields that move. Long examples lose: a guide shows the call, not the document.
 */
export function chooseExamples(
  before: readonly unknown[],
  after: readonly unknown[],
  moves: readonly Move[],
): [unknown, unknown] {
  const candidates = after.length > 0 ? after.map(shorten) : [undefined];
  let best = { pair: [undefined, candidates[0]] as [unknown, unknown], score: Number.NEGATIVE_INFINITY };
  for (const older of before.map(shorten)) {
    const leaves = [...leavesOf(older)];
    const expected = new Set(leaves.flatMap((path) => movePath(path, moves)));
    const moving =
      moves.filter(({ from }) => from !== undefined && leaves.some((path) => isWithin(path, from))).length /
      Math.max(1, moves.length);
    for (const newer of candidates) {
      const found = leavesOf(newer);
      const shared = [...expected].filter((path) => found.has(path)).length;
      const likeness = shared / Math.max(1, new Set([...expected, ...found]).size);
      const score = likeness + moving - (sizeOf(older) + sizeOf(newer)) / 1000;
      if (score > best.score) best = { pair: [older, newer], score };
    }
  }
  return best.pair;
}

const isWithin = (path: string, parent: string): boolean =>
  path === parent || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[]`);

const sizeOf = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

function leavesOf(value: unknown, path = ''): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set(path ? [path] : []);
  const children = Array.isArray(value)
    ? value.map((item) => leavesOf(item, `${path}[]`))
    : Object.entries(value).map(([key, member]) => leavesOf(member, path ? `${path}.${key}` : key));
  return new Set(children.flatMap((child) => [...child]));
}

function movePath(path: string, moves: readonly Move[]): string[] {
  const matching = moves.filter(({ from }) => from !== undefined && isWithin(path, from));
  const move = matching.toSorted((left, right) => right.from!.length - left.from!.length)[0];
  if (!move) return [path];
  return move.to ? [`${move.to}${path.slice(move.from!.length)}`] : [];
}
