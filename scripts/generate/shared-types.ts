/**
 * Shapes that many operations of a version have in common, each declared once under a short name: a compiler pays for
 * every member of a shape that is written out.
 */
export class SharedTypes {
  readonly #heading: string;
  readonly #comment: string;
  readonly #names = new Map<string, string>();

  /** `heading` is how such an interface starts, `CallHeaders` or `Answers<Body>`. */
  constructor(heading: string, comment: string) {
    this.#heading = heading;
    this.#comment = comment;
  }

  /** The name of the interface with these members. */
  nameOf(members: string): string {
    const [stem] = this.#heading.split('<') as [string];
    const count = this.#names.size;
    const name = this.#names.get(members) ?? (count === 0 ? stem : `${stem}${count + 1}`);
    this.#names.set(members, name);
    return name;
  }

  render(): string {
    const parameters = /<.*/.exec(this.#heading)?.[0] ?? '';
    const declarations = [...this.#names].map(
      ([members, name]) => `/** ${this.#comment} */\ninterface ${name}${parameters} ${members}\n`,
    );
    return declarations.join('');
  }
}

/** Whether a schema cannot have its own name beside shapes that are shared. */
export const isSharedName = (name: string): boolean =>
  /^(?:CallHeaders|CallParameters|CallQuery|Answers)\d*$/.test(name);
