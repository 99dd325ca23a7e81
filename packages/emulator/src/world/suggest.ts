/** Says which names may have been meant: those that are near, or all that there are. */
export function suggest(name: string, names: Iterable<string>): string {
  const known = [...new Set(names)].toSorted();
  const distances = new Map(known.map((each) => [each, distance(name.toLowerCase(), each.toLowerCase())]));
  const nearest = Math.min(...distances.values());
  const near = known.filter((each) => distances.get(each) === nearest).slice(0, 3);
  // Three typing errors at most, and never half of the name.
  if (nearest <= Math.min(3, name.length / 2)) return `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`;
  return `There are: ${known.join(', ')}.`;
}

/** How many letters must be put in, taken out or replaced to make one text of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1)
      next.push(
        Math.min(next[column - 1]! + 1, row[column]! + 1, row[column - 1]! + Number(letter !== to[column - 1])),
      );
    row = next;
  }
  return row[to.length]!;
}
