import type { Schema } from '../contract/index.ts';
import { isOfModule } from './reserved-names.ts';
import { isSharedName } from './shared-types.ts';

/** Writes schemas as types, and remembers which names have to be imported for them. */
export class TypeNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #locals: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();

  /** `functions` are the names of the module's own functions. */
  constructor(names: ReadonlyMap<string, string>, functions: Iterable<string> = []) {
    this.#names = names;
    this.#locals = nameLocally([...names.values()], new Set(functions));
  }

  /** The type of a schema that has a name, or is simple; `unknown` for any other. */
  readonly typeOf = (schema: Schema | undefined): string => {
    const name = this.#names.get(/^#\/components\/schemas\/([^/]+)$/.exec(schema?.$ref ?? '')?.[1] ?? '');
    if (name !== undefined) {
      this.#used.add(name);
      return this.#locals.get(name)!;
    }
    if (schema?.type === 'array') return `${wrap(this.typeOf(schema.items))}[]`;
    if (typeof schema?.const === 'string') return JSON.stringify(schema.const);
    return simple[String(schema?.type)] ?? 'unknown';
  };

  /** The import of all names that were written. */
  import(source: string): string {
    const names = [...this.#used].toSorted().map((name) => {
      const local = this.#locals.get(name)!;
      return local === name ? name : `${name} as ${local}`;
    });
    return names.length === 0
      ? ''
      : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${source}';\n`;
  }
}

/** What each schema is called in a module: its name, unless that means something else there. */
function nameLocally(names: readonly string[], functions: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set(names);
  const isTaken = (name: string): boolean => isOfModule(name) || isSharedName(name) || functions.has(name);
  return new Map(
    names.map((name) => {
      let local = name;
      while (isTaken(local) || (local !== name && used.has(local))) local += 'Schema';
      used.add(local);
      return [name, local];
    }),
  );
}

const simple: Record<string, string> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };

const wrap = (type: string): string => (type.includes(' ') ? `(${type})` : type);
