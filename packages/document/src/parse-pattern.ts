import type { Range } from './character-ranges.ts';
import { parseCharacters } from './parse-characters.ts';
import { PatternCursor } from './pattern-cursor.ts';

/** A pattern as far as texts can be made from it. What only looks around gives no text of its own. */
export type Pattern =
  | { kind: 'character'; ranges: readonly Range[] }
  | { kind: 'choice'; branches: readonly (readonly Pattern[])[]; group?: string }
  | { kind: 'repeat'; part: Pattern; least: number; most: number }
  | { kind: 'repetition of'; group: string };

/** Reads an ECMAScript pattern. @throws {SyntaxError} where it has something that no text can be made from. */
export function parsePattern(source: string): Pattern {
  const parser = new Parser(source);
  const pattern = parser.choice();
  if (!parser.isAtEnd()) throw new SyntaxError(`"${source}" is no pattern that texts can be made from`);
  return pattern;
}

class Parser {
  #groups = 0;
  readonly #cursor: PatternCursor;

  constructor(source: string) {
    this.#cursor = new PatternCursor(source);
  }

  isAtEnd = (): boolean => this.#cursor.isAtEnd();

  choice(group?: string): Pattern {
    const branches: Pattern[][] = [[]];
    while (!this.isAtEnd() && this.#cursor.peek() !== ')') {
      if (this.#cursor.take('|')) branches.push([]);
      else branches.at(-1)!.push(...this.#repeated());
    }
    return { kind: 'choice', branches, ...(group === undefined ? {} : { group }) };
  }

  #repeated(): Pattern[] {
    const part = this.#part();
    const bounds = this.#cursor.match(/^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/);
    if (!bounds || !part) return part ? [part] : [];
    const [, sign, least, comma, most] = bounds;
    const counts = sign
      ? { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
      : { least: Number(least), most: most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least) };
    return [{ kind: 'repeat', part, ...counts }];
  }

  #part(): Pattern | undefined {
    if (this.#cursor.match(/^(?:\^|\$|\\[bB])/)) return undefined;
    if (this.#cursor.take('(')) return this.#group();
    const reference = this.#cursor.match(/^\\(?:([1-9]\d*)|k<([^>]+)>)/);
    if (reference) return { kind: 'repetition of', group: (reference[1] ?? reference[2])! };
    return { kind: 'character', ranges: parseCharacters(this.#cursor) };
  }

  #group(): Pattern | undefined {
    const looksAround = this.#cursor.match(/^\?<?[=!]/) !== null;
    const isBare = !looksAround && this.#cursor.match(/^\?[a-z-]*:/) !== null;
    const name = looksAround ? undefined : this.#cursor.match(/^\?<([^>]+)>/)?.[1];
    const number = looksAround || isBare ? undefined : String((this.#groups += 1));
    const pattern = this.choice(name ?? number);
    if (!this.#cursor.take(')')) throw new SyntaxError('A group of the pattern is not closed');
    return looksAround ? undefined : pattern;
  }
}
