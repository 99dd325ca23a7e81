export interface PairedUp<Item> {
  pairs: [Item, Item][];
  removed: Item[];
  added: Item[];
}

/** Whether two items are the same thing, given those that have no counterpart so far. */
export type Likeness<Item> = (one: Item, other: Item, before: readonly Item[], after: readonly Item[]) => boolean;

/** Finds what became of each item, by one likeness after the other. */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  likenesses: readonly Likeness<Item>[],
): PairedUp<Item> {
  const pairs: [Item, Item][] = [];
  let [removed, added] = [before, after];
  for (const isLike of likenesses) {
    for (const one of removed) {
      const other = added.find((candidate) => isLike(one, candidate, removed, added));
      if (other === undefined) continue;
      pairs.push([one, other]);
      removed = removed.filter((item) => item !== one);
      added = added.filter((item) => item !== other);
    }
  }
  return { pairs, removed: [...removed], added: [...added] };
}
