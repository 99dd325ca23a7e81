/** The first and the last code point. */
export type Range = readonly [number, number];

export const code = (character: string): number => character.codePointAt(0)!;

/** Of all that a negated class or a dot allows, what is easily read is enough. */
const readable: Range = [32, 126];
const letters: Range = [code('a'), code('z')];
const digits: Range[] = [[code('0'), code('9')]];
const word: Range[] = [letters, [code('A'), code('Z')], ...digits, [code('_'), code('_')]];
const space: Range[] = [[32, 32]];

/** What a dot stands for. */
export const any: readonly Range[] = [letters, readable];

/** What an escape stands for, by its letter. */
export const classes: Readonly<Record<string, readonly Range[]>> = {
  d: digits,
  w: word,
  s: space,
  D: without(digits),
  W: without(word),
  S: without(space),
};

export function single(point: number): Range[] {
  return [[point, point]];
}

/** The characters of Latin script that have a Unicode property. */
export function rangesOf(escape: string): Range[] {
  const expression = new RegExp(escape, 'u');
  return Array.from({ length: 0x250 }, (_, point) => point)
    .filter((point) => point >= 32 && expression.test(String.fromCodePoint(point)))
    .flatMap(single);
}

/** The readable characters that are in none of the ranges, letters first. */
export function without(ranges: readonly Range[]): Range[] {
  const isFree = (point: number): boolean => !ranges.some(([first, last]) => first <= point && point <= last);
  const points = Array.from({ length: readable[1] - readable[0] + 1 }, (_, index) => readable[0] + index);
  const isLetter = (point: number): boolean => /[a-z]/i.test(String.fromCodePoint(point));
  const free = points.filter(isFree);
  return [...free.filter(isLetter), ...free.filter((point) => !isLetter(point))].flatMap(single);
}
