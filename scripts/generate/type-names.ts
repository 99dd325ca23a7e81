import type { Schema } from '../contract/openapi.ts';
import { isSharedName } from './shared-types.ts';

/** What a module of operations or of calls declares or uses itself. */
const taken = new Set(
  (
    'Blob Body BodyInit CallInit CallOutcome CallSettings ClientOptions CommonUploadOptions DeleteCalls ExtendClient ExtendClientOptions FormData ' +
    'GetCalls HeadCalls InitParameter JsonContent Listing NamedClient NonNullable OperationAt OperationData OperationError ' +
    'OperationOptions OperationResult OptionsCalls OrUndefined ParseAs PatchCalls Paths PostCalls Promise ' +
    'DeletePath GetPath HeadPath OptionsPath PatchPath PostPath PutPath TracePath ' +
    'DeletePathAlone GetPathAlone HeadPathAlone OptionsPathAlone PatchPathAlone PostPathAlone PutPathAlone TracePathAlone ' +
    'As Path PutCalls Query RunOptions TraceCalls UploadFileOptions UploadSource WaitOptions paths'
  ).split(' '),
);

const isTaken = (name: string): boolean => taken.has(name) || isSharedName(name);

/** Writes schemas as types, and remembers which names have to be imported for them. */
export class TypeNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #declared: ReadonlySet<string>;
  readonly #used = new Set<string>();

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
    this.#declared = new Set(names.values());
  }

  /** Whether a schema has the name. */
  has(name: string): boolean {
    return this.#declared.has(name);
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
    while (isTaken(local) || (local !== name && this.has(local))) local += 'Schema';
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
