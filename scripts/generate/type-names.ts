import type { Schema } from '../contract/openapi.ts';
import { isOfModule } from './reserved-names.ts';
import { isSharedName } from './shared-types.ts';

/** Writes schemas as types, and remembers which names have to be imported for them. */
export class TypeNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #functions: ReadonlySet<string>;
  readonly #declared: ReadonlySet<string>;
  readonly #used = new Set<string>();

  /** `functions` are the names of the module's own functions. */
  constructor(names: ReadonlyMap<string, string>, functions: Iterable<string> = []) {
    this.#functions = new Set(functions);
    this.#names = names;
    this.#declared = new Set(names.values());
  }

  /** The type of a schema that has a name, or is simple; `unknown` for any other. */
  readonly typeOf = (schema: Schema | undefined): string => {
    const name = this.#names.get(/^#\/components\/schemas\/([^/]+)$/.exec(schema?.$ref ?? '')?.[1] ?? '');
    if (name !== undefined) {
      this.#used.add(name);
      return this.#localName(name);
    }
    if (schema?.type === 'array') return `${wrap(this.typeOf(schema.items))}[]`;
    if (typeof schema?.const === 'string') return JSON.stringify(schema.const);
    return simple[String(schema?.type)] ?? 'unknown';
  };

  #localName(name: string): string {
    let local = name;
    const isTaken = (): boolean =>
      isOfModule(local) ||
      isSharedName(local) ||
      this.#functions.has(local) ||
      (local !== name && this.#declared.has(local));
    while (isTaken()) local += 'Schema';
    return local;
  }

  /** The import of all names that were written. */
  import(source: string): string {
    const names = [...this.#used].toSorted().map((name) => {
      const local = this.#localName(name);
      return local === name ? name : `${name} as ${local}`;
    });
    return names.length === 0
      ? ''
      : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${source}';\n`;
  }
}

const simple: Record<string, string> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };

const wrap = (type: string): string => (type.includes(' ') ? `(${type})` : type);
