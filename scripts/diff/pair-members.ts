import { isDeepStrictEqual } from 'node:util';
import { pairUp } from './pair-up.ts';
import type { Member } from './view.ts';
import type { Viewer } from './viewer.ts';

interface Labelled extends Member {
  label: string;
}

export interface PairedMembers {
  pairs: [Member, Member][];
  removed: Labelled[];
  added: Labelled[];
}

/**
 * Finds what each alternative of a union became: the one of the same name, else the one that is written alike, else the
 * only one of its kind on both sides.
 */
export function pairMembers(
  before: readonly Member[],
  after: readonly Member[],
  viewers: { before: Viewer; after: Viewer },
): PairedMembers {
  const signed = (members: readonly Member[], viewer: Viewer) =>
    members.map((member) => {
      const signature = signatureOf(member, viewer);
      return { ...member, signature, label: member.name === undefined ? signature : `"${member.name}"` };
    });
  type Signed = ReturnType<typeof signed>[number];
  const isOnly = ({ signature }: Signed, side: readonly Signed[]): boolean =>
    side.filter((candidate) => candidate.signature === signature).length === 1;
  return pairUp(signed(before, viewers.before), signed(after, viewers.after), [
    (one, other) => one.name !== undefined && one.name === other.name,
    (one, other) => isDeepStrictEqual(one.schema, other.schema),
    (one, other, removed, added) => one.signature === other.signature && isOnly(one, removed) && isOnly(other, added),
  ]);
}

/** The type, with the fields that hold one fixed value: what tells variants apart. */
function signatureOf({ schema }: Member, viewer: Viewer): string {
  const { type, properties } = viewer.view(schema);
  const tags = [...properties].flatMap(([name, property]) => {
    const { values } = viewer.view(property);
    return values?.length === 1 ? [`${name}: ${JSON.stringify(values[0])}`] : [];
  });
  return `${type ?? 'any'}${tags.length > 0 ? ` { ${tags.toSorted().join(', ')} }` : ''}`;
}
