import { isDeepStrictEqual } from 'node:util';
import { type Likeness, type PairedUp, pairUp } from '../pair-up.ts';
import { shorten } from '../report/show.ts';
import type { Member } from '../view/view.ts';
import type { Viewer } from '../view/viewer.ts';

interface LabelledMember extends Member {
  label: string;
}

export type PairedMembers = PairedUp<LabelledMember>;

/** What a member is recognised by. */
interface SignedMember extends LabelledMember {
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
  const only = (key: 'shape' | 'label' | 'signature'): Likeness<SignedMember> => {
    const isOnly = (one: SignedMember, side: readonly SignedMember[]): boolean =>
      side.every((other) => other === one || other[key] !== one[key]);
    return (one, other, removed, added) => one[key] === other[key] && isOnly(one, removed) && isOnly(other, added);
  };
  const alike: Likeness<SignedMember>[] = [
    (one, other) => one.name !== undefined && one.name === other.name,
    (one, other) => isDeepStrictEqual(one.schema, other.schema),
  ];
  const same = pairUp(sign(before, viewers.before), sign(after, viewers.after), alike);
  if (same.removed.length === 0 || same.added.length === 0) return same;
  // A union that one side refers to may stand among the members of the other.
  const removed = sign(takeApart(same.removed, viewers.before), viewers.before);
  const added = sign(takeApart(same.added, viewers.after), viewers.after);
  const others = pairUp(removed, added, [...alike, only('shape'), only('label'), only('signature')]);
  return { ...others, pairs: [...same.pairs, ...others.pairs] };
}

const takeApart = (members: readonly Member[], viewer: Viewer): Member[] =>
  members.flatMap((member) => {
    const inner = viewer.view(member.schema).members;
    return inner.length > 0 ? inner : [member];
  });

const sign = (members: readonly Member[], viewer: Viewer): SignedMember[] =>
  members.map((member) => {
    const { type = 'any', properties, required } = viewer.view(member.schema);
    const tags = [...properties].flatMap(([name, property]) => {
      const { values } = viewer.view(property);
      return values?.length === 1 ? [`${name}: ${JSON.stringify(values[0])}`] : [];
    });
    const fields = [...(required.size > 0 ? required : properties.keys())];
    const described = fields.length > 0 ? `${type} with ${fields.toSorted().join(', ')}` : type;
    const label = member.name ?? shorten(tags.length > 0 ? tags.toSorted().join(', ') : described);
    const signature = JSON.stringify([type === 'integer' ? 'number' : type, tags.toSorted()]);
    const shape = JSON.stringify([signature, [...properties.keys()].toSorted(), [...required].toSorted()]);
    return { ...member, signature, shape, label };
  });
