import { isDeepStrictEqual } from 'node:util';
import type { Member, Viewer } from './view.ts';

export interface PairedMembers {
  pairs: [Member, Member][];
  /** How the members that have no counterpart are called. */
  removed: string[];
  added: string[];
}

/**
 * Finds what each alternative of a union became: the one of the same name, else the one that is written alike, else the
 * only one of its kind on both sides.
 */
export function pairMembers(
  before: readonly Member[],
  after: readonly Member[],
  old: Viewer,
  current: Viewer,
): PairedMembers {
  const pairs: [Member, Member][] = [];
  let [left, right] = [[...before], [...after]];
  const take = (isPair: (one: Member, other: Member) => boolean): void => {
    for (const one of left.slice()) {
      const other = right.find((candidate) => isPair(one, candidate));
      if (!other) continue;
      pairs.push([one, other]);
      left = left.filter((member) => member !== one);
      right = right.filter((member) => member !== other);
    }
  };
  take((one, other) => one.name !== undefined && one.name === other.name);
  take((one, other) => isDeepStrictEqual(one.schema, other.schema));
  const signatures = new Map([
    ...left.map((member) => [member, signature(member, old)] as const),
    ...right.map((member) => [member, signature(member, current)] as const),
  ]);
  const isOnly = (member: Member, side: readonly Member[]): boolean =>
    side.filter((candidate) => signatures.get(candidate) === signatures.get(member)).length === 1;
  take((one, other) => signatures.get(one) === signatures.get(other) && isOnly(one, left) && isOnly(other, right));
  return {
    pairs,
    removed: left.map((member) => label(member, signatures)),
    added: right.map((member) => label(member, signatures)),
  };
}

const label = (member: Member, signatures: ReadonlyMap<Member, string>): string =>
  member.name ? `"${member.name}"` : signatures.get(member)!;

/** The type, with the fields that hold one fixed value: what tells variants apart. */
function signature({ schema }: Member, viewer: Viewer): string {
  const { type, properties } = viewer.view(schema);
  const tags = [...properties].flatMap(([name, property]) => {
    const { values } = viewer.view(property);
    return values?.length === 1 ? [`${name}: ${JSON.stringify(values[0])}`] : [];
  });
  return `${type ?? 'any'}${tags.length > 0 ? ` { ${tags.toSorted().join(', ')} }` : ''}`;
}
