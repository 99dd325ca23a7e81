import type { Schema } from '../contract/index.ts';
import { isSharedName } from './shared-types.ts';

/** What a module of operations or of calls declares or uses itself. */
const taken = new Set(
  (
    'Blob BodyInit CallInit CallOutcome CallSettings ClientOptions DeleteCalls ExtendClient ExtendClientOptions FormData ' +
    'GetCalls HeadCalls InitParameter JsonAnswer Listing NamedClient NonNullable OperationAt OperationData OperationError ' +
    'OperationOptions OperationResult OptionsCalls OrUndefined ParseAs PatchCalls Paths PostCalls Promise ' +
    'DeletePath GetPath HeadPath OptionsPath PatchPath PostPath PutPath TracePath ' +
    'DeletePathAlone GetPathAlone HeadPathAlone OptionsPathAlone PatchPathAlone PostPathAlone PutPathAlone TracePathAlone ' +
    'PutCalls RunOptions TraceCalls UploadSource WaitOptions paths'
  ).split(' '),
);

const isTaken = (name: string): boolean => taken.has(name) || isSharedName(name);

/** Writes schemas as types, and remembers which names have to be imported for them. */
export class TypeNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  /** The type of a schema that has a name, or is simple; `unknown` for any other. */
  readonly typeOf = (schema: Schema | undefined): string => {
    const name = this.#names.get(/^#\/components\/schemas\/([^/]+)$/.exec(schema?.$ref ?? '')?.[1] ?? '');
    if (name !== undefined) {
      this.#used.add(name);
      return isTaken(name) ? `${name}Schema` : name;
    }
    if (schema?.type === 'array') return `${wrap(this.typeOf(schema.items))}[]`;
    if (typeof schema?.const === 'string') return JSON.stringify(schema.const);
    return simple[String(schema?.type)] ?? 'unknown';
  };

  /** The import of all names that were written. */
  import(source: string): string {
    const names = [...this.#used].toSorted().map((name) => (isTaken(name) ? `${name} as ${name}Schema` : name));
    return names.length === 0
      ? ''
      : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${source}';\n`;
  }
}

const simple: Record<string, string> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };

const wrap = (type: string): string => (type.includes(' ') ? `(${type})` : type);
