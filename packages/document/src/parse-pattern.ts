/** A pattern as far as texts can be made from it. What only looks around gives no text of its own. */
export type Pattern =
  | { kind: 'character'; ranges: readonly Range[] }
  | { kind: 'choice'; branches: readonly (readonly Pattern[])[]; group?: string }
  | { kind: 'repeat'; part: Pattern; least: number; most: number }
  | { kind: 'repetition of'; group: string };

/** The first and the last code point. */
export type Range = readonly [number, number];

const code = (character: string): number => character.codePointAt(0)!;
const digits: Range[] = [[code('0'), code('9')]];
const word: Range[] = [[code('a'), code('z')], [code('A'), code('Z')], ...digits, [code('_'), code('_')]];
const space: Range[] = [[32, 32]];
/** Of all that a negated class or a dot allows, what is easily read is enough. */
const readable: Range = [32, 126];
const classes: Record<string, readonly Range[]> = {
  d: digits,
  w: word,
  s: space,
  D: without(digits),
  W: without(word),
  S: without(space),
};
const controls: Record<string, number> = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0 };

/** Reads an ECMAScript pattern. @throws {SyntaxError} where it has something that no text can be made from. */
export function parsePattern(source: string): Pattern {
  const parser = new Parser([...source]);
  const pattern = parser.choice();
  if (!parser.isAtEnd()) throw new SyntaxError(`"${source}" is no pattern that texts can be made from`);
  return pattern;
}

class Parser {
  #at = 0;
  #groups = 0;
  readonly #source: readonly string[];

  constructor(source: readonly string[]) {
    this.#source = source;
  }

  isAtEnd = (): boolean => this.#at >= this.#source.length;

  choice(group?: string): Pattern {
    const branches: Pattern[][] = [[]];
    while (!this.isAtEnd() && this.#peek() !== ')') {
      if (this.#take('|')) branches.push([]);
      else branches.at(-1)!.push(...this.#repeated());
    }
    return { kind: 'choice', branches, ...(group === undefined ? {} : { group }) };
  }

  #repeated(): Pattern[] {
    const part = this.#part();
    const bounds = this.#match(/^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/);
    if (!bounds || !part) return part ? [part] : [];
    const [, sign, least, comma, most] = bounds;
    const counts = sign
      ? { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
      : { least: Number(least), most: most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least) };
    return [{ kind: 'repeat', part, ...counts }];
  }

  #part(): Pattern | undefined {
    if (this.#match(/^(?:\^|\$|\\[bB])/)) return undefined;
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return { kind: 'character', ranges: this.#class() };
    if (this.#take('.')) return { kind: 'character', ranges: [[code('a'), code('z')], readable] };
    const reference = this.#match(/^\\(?:([1-9]\d*)|k<([^>]+)>)/);
    if (reference) return { kind: 'repetition of', group: (reference[1] ?? reference[2])! };
    return { kind: 'character', ranges: this.#escapable() };
  }

  #group(): Pattern | undefined {
    const looksAround = this.#match(/^\?<?[=!]/) !== null;
    const isBare = !looksAround && this.#match(/^\?[a-z-]*:/) !== null;
    const name = looksAround ? undefined : this.#match(/^\?<([^>]+)>/)?.[1];
    const number = looksAround || isBare ? undefined : String((this.#groups += 1));
    const pattern = this.choice(name ?? number);
    if (!this.#take(')')) throw new SyntaxError('A group of the pattern is not closed');
    return looksAround ? undefined : pattern;
  }

  #class(): readonly Range[] {
    const isNegated = this.#take('^');
    const ranges: Range[] = [];
    while (!this.#take(']')) {
      if (this.isAtEnd()) throw new SyntaxError('A class of the pattern is not closed');
      const first = this.#escapable(true);
      const isRange = first.length === 1 && first[0]![0] === first[0]![1] && this.#match(/^-(?!\])/) !== null;
      const last = isRange ? this.#escapable(true) : undefined;
      ranges.push(...(last ? [[first[0]![0], last.at(-1)![1]] as const] : first));
    }
    return isNegated ? without(ranges) : ranges;
  }

  /** A character, or an escape that stands for one or for a class. */
  #escapable(isInClass = false): readonly Range[] {
    const property = this.#match(/^\\([pP])\{([^}]+)\}/);
    if (property) return rangesOf(property[0]);
    const point = this.#match(/^\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/);
    if (point) return single(Number.parseInt((point[1] ?? point[2] ?? point[3])!, 16));
    if (!this.#take('\\')) return single(code(this.#next()));
    const escaped = this.#next();
    if (isInClass && escaped === 'b') return single(8);
    return classes[escaped] ?? single(controls[escaped] ?? code(escaped));
  }

  #peek = (): string | undefined => this.#source[this.#at];

  #next(): string {
    const character = this.#source[this.#at];
    if (character === undefined) throw new SyntaxError('The pattern ends within an escape');
    this.#at += 1;
    return character;
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(expression: RegExp): RegExpExecArray | null {
    const found = expression.exec(this.#source.slice(this.#at).join(''));
    if (found) this.#at += [...found[0]].length;
    return found;
  }
}

function single(point: number): Range[] {
  return [[point, point]];
}

/** The characters of Latin script that have a Unicode property. */
function rangesOf(escape: string): Range[] {
  const expression = new RegExp(escape, 'u');
  return Array.from({ length: 0x250 }, (_, point) => point)
    .filter((point) => point >= 32 && expression.test(String.fromCodePoint(point)))
    .flatMap(single);
}

/** The readable characters that are in none of the ranges, letters first. */
function without(ranges: readonly Range[]): Range[] {
  const isFree = (point: number): boolean => !ranges.some(([first, last]) => first <= point && point <= last);
  const points = Array.from({ length: readable[1] - readable[0] + 1 }, (_, index) => readable[0] + index);
  const isLetter = (point: number): boolean => /[a-z]/i.test(String.fromCodePoint(point));
  const free = points.filter(isFree);
  return [...free.filter(isLetter), ...free.filter((point) => !isLetter(point))].flatMap(single);
}
