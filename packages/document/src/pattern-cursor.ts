/** A place in a pattern, which moves as the pattern is read. */
export class PatternCursor {
  #at = 0;
  readonly #source: readonly string[];

  constructor(source: string) {
    this.#source = [...source];
  }

  isAtEnd = (): boolean => this.#at >= this.#source.length;

  peek = (): string | undefined => this.#source[this.#at];

  /** @throws {SyntaxError} at the end. */
  next(): string {
    const character = this.#source[this.#at];
    if (character === undefined) throw new SyntaxError('The pattern ends within an escape');
    this.#at += 1;
    return character;
  }

  /** Passes a character, if it is the next one. */
  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  /** Passes what an expression finds here. */
  match(expression: RegExp): RegExpExecArray | null {
    const found = expression.exec(this.#source.slice(this.#at).join(''));
    if (found) this.#at += [...found[0]].length;
    return found;
  }
}
