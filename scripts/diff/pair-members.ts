import { isDeepStrictEqual } from 'node:util';
import { type Likeness, pairUp } from './pair-up.ts';
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

/** What a member is recognised by. */
interface Signed extends Labelled {
  /** The type, with the fields that hold one fixed value: what tells variants apart. */
  signature: string;
  /** The names of its fields. */
  shape: string;
}

/**
 * Finds what each alternative of a union became: the one of the same name, else the one that is written alike, else the
 * only one with the same fields on both sides, or that asks for the same ones, else the only one of its kind.
 */
export function pairMembers(
  before: readonly Member[],
  after: readonly Member[],
  viewers: { before: Viewer; after: Viewer },
): PairedMembers {
  const only = (key: 'shape' | 'label' | 'signature'): Likeness<Signed> => {
    const isOnly = (one: Signed, side: readonly Signed[]): boolean =>
      side.every((other) => other === one || other[key] !== one[key]);
    return (one, other, removed, added) => one[key] === other[key] && isOnly(one, removed) && isOnly(other, added);
  };
  const sides = [
    before.map((member) => sign(member, viewers.before)),
    after.map((member) => sign(member, viewers.after)),
  ] as const;
  return pairUp(...sides, [
    (one, other) => one.name !== undefined && one.name === other.name,
    (one, other) => isDeepStrictEqual(one.schema, other.schema),
    only('shape'),
    only('label'),
    only('signature'),
  ]);
}

function sign(member: Member, viewer: Viewer): Signed {
  const { type = 'any', properties, required } = viewer.view(member.schema);
  const tags = [...properties].flatMap(([name, property]) => {
    const { values } = viewer.view(property);
    return values?.length === 1 ? [`${name}: ${JSON.stringify(values[0])}`] : [];
  });
  const signature = tags.length > 0 ? `${type} { ${tags.toSorted().join(', ')} }` : type;
  const needed = [...required].toSorted();
  const described = tags.length === 0 && needed.length > 0 ? `${type} with ${needed.join(', ')}` : signature;
  const shape = JSON.stringify([signature, [...properties.keys()].toSorted(), needed]);
  return { ...member, signature, shape, label: member.name === undefined ? described : `"${member.name}"` };
}
