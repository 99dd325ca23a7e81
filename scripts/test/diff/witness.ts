import { resolve as resolvePath } from 'node:path';
import ts from 'typescript';
import { listOperations } from '../../contract/list-operations.ts';
import { resolve, type Document, type MediaType, type Schema } from '../../contract/openapi.ts';
import { findVersionHeader } from '../../contract/read-contract.ts';
import { generate } from '../../generate/generate.ts';
import { createFolder } from '../workspace.ts';

/**
 * Types that say what a consumer does with a value: read a field, hold a value against a literal. A field is that of the
 * members which declare it: beside an open object, `{ [key: string]: unknown }`, a union would say `unknown` of each.
 */
const helpers = `
type Keys<T> = T extends unknown ? keyof T : never;
type Any<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type Declared<T, K> = T extends unknown ? (K extends keyof T ? (unknown extends T[K] ? never : T[K]) : never) : never;
type At<T, K> = [Declared<T, K>] extends [never] ? Any<T, K> : Declared<T, K>;
type Field<T, K extends Keys<NonNullable<T>>> = At<NonNullable<T>, K>;
type Names<T, K extends Keys<NonNullable<T>>> = K;
type Value<T, V extends NonNullable<T>> = V;
type Sent<R> = R extends { content: infer C } ? C[keyof C] : R;
type Body<R> = R extends { content: infer C } ? C[keyof C] : undefined;
type Data<R> = { [S in keyof R]: \`\${S & (string | number)}\` extends \`2\${string}\` ? Body<R[S]> : never }[keyof R];
`;

/** What the compiler refuses, and the operation, webhook or schema it is about. */
export interface Complaint {
  place: string;
  message: string;
}

export interface Complaints {
  /** What the old types refuse themselves: it says nothing of the new ones. */
  own: Complaint[];
  /** For each new document, what its types refuse beyond that. */
  found: Map<string, Complaint[]>;
}

/**
 * Compiles what a consumer of the old contract does against the types of the new one: every name, path, parameter, field
 * and value. It knows nothing of the diff.
 */
export async function complaints(before: Document, after: ReadonlyMap<string, Document>): Promise<Complaints> {
  const names = [...after.keys()];
  const documents = [before, ...after.values()];
  const versions = documents.map((document, index) => [`openapi/v${index}/openapi.json`, JSON.stringify(document)]);
  const { sources } = await generate(createFolder(Object.fromEntries(versions) as Record<string, string>));
  const place = 'packages/types/src/generated/';
  const types = [...sources.files].filter(([file]) => file.startsWith(place));
  const files = new Map(types.map(([file, text]) => [file.slice(place.length), text]));
  const consumers = documents.map((_, index) => `consumer-${index}.ts`);
  const { uses, placesOf } = listUses(before, files.get('v0/schemas.gen.ts')!);
  const head = (module: string): string =>
    `import type * as Old from './v0.gen.ts';\nimport type * as New from '${module}';\n${helpers}`;
  for (const [index, file] of consumers.entries())
    files.set(file, [head(`./v${index}.gen.ts`), ...uses.map(({ line }) => line)].join('\n'));
  const refused = compile(files, consumers);
  const above = head('').split('\n').length;
  const known = refused.get(consumers[0]!) ?? new Map<number, string>();
  const described = (lines: ReadonlyMap<number, string>): Complaint[] =>
    [...lines].flatMap(([line, message]) =>
      placesOf(uses[line - above]?.place ?? '').map((place) => ({ place, message })),
    );
  const found = names.map((name, index): [string, Complaint[]] => {
    const lines = refused.get(consumers[index + 1]!) ?? [];
    return [name, described(new Map([...lines].filter(([line]) => !known.has(line))))];
  });
  return { own: described(known), found: new Map(found) };
}

interface Use {
  place: string;
  line: string;
}

interface Uses {
  uses: Use[];
  /** The operations that lead to a component, for the place of what is done with it. */
  placesOf: (place: string) => string[];
}

/**
 * What a consumer does, each on a line of its own. A component is gone through once as what is sent and once as what is
 * received, by the names that the declarations have for both; wherever it is met, its fields are read there.
 */
function listUses(document: Document, declarations: string): Uses {
  const uses: Use[] = [];
  const met = new Map<string, Set<string>>();
  let place = '';
  const versionHeader = findVersionHeader(document);
  const add = (line: string): void => void uses.push({ place, line: line.replaceAll('#', String(uses.length)) });
  const assign = (from: string, to: string): void => add(`export const check# = (value: ${from}): ${to} => value;`);
  /** @returns the name of the type, which the next steps into it start from */
  const use = (type: string): string => {
    add(`export type Use# = ${type};`);
    return `Use${uses.length - 1}`;
  };
  for (const name of Object.keys(document.components?.schemas ?? {})) {
    place = `schema ${name}`;
    use(`New.${name}`);
  }
  for (const section of ['paths', 'webhooks'] as const) {
    for (const { name, path, method, operation, parameters } of listOperations(document, section)) {
      place = name;
      const item = `['${path}']['${method.toLowerCase()}']`;
      const [old, current] = [`Old.${section}${item}`, `New.${section}${item}`];
      // What one side of a call may send the other has to take; a webhook turns it round.
      const sends = section === 'paths' ? assign : (from: string, to: string) => assign(to, from);
      if (operation.operationId) use(`New.operations['${operation.operationId}']`);
      sends(`${old}['parameters']`, `${current}['parameters']`);
      // The client sends the version header: the types do not have it.
      for (const parameter of parameters.filter(({ name }) => name !== versionHeader))
        use(`Field<Field<${current}['parameters'], '${parameter.in}'>, '${parameter.name}'>`);
      sends(`Sent<${old}['requestBody']>`, `Sent<${current}['requestBody']>`);
      const body = resolve(document, operation.requestBody);
      if (body) bodies(body.content, `NonNullable<${current}['requestBody']>`, section === 'paths');
      for (const [status, reference] of Object.entries(operation.responses)) {
        const response = resolve(document, reference);
        const key = /^\d+$/.test(status) ? status : `'${status}'`;
        const at = `['responses'][${key}]`;
        sends(`${current}${at}`, `${old}${at}`);
        bodies(response.content ?? {}, `${current}${at}`, false);
      }
      sends(`Data<${current}['responses']>`, `Data<${old}['responses']>`);
    }
  }
  function bodies(content: Record<string, MediaType>, type: string, isSent: boolean): void {
    for (const [name, { schema }] of Object.entries(content))
      if (schema) read(schema, use(`${type}['content']['${name}']`), isSent);
  }
  function read(schema: Schema, used: string, isSent: boolean): void {
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(schema.$ref ?? '')?.[1];
    if (name === undefined) return fields(resolve(document, schema), used, isSent);
    const names = namesOf(document, schema).map((field) => `'${field}'`);
    if (names.length > 0) use(`Names<${used}, ${names.join(' | ')}>`);
    const component = `${name} ${isSent ? 'sent' : 'received'}`;
    const above = met.get(component);
    above?.add(place);
    if (above) return;
    const outside = place;
    met.set(component, new Set([outside]));
    place = component;
    const isTwin = isSent && new RegExp(`\\b(interface|type) ${name}Input\\b`).test(declarations);
    fields(resolve(document, schema), `New.${name}${isTwin ? 'Input' : ''}`, isSent);
    place = outside;
  }
  function fields(schema: Schema, used: string, isSent: boolean): void {
    if (!schema['x-sdk-open-enum'])
      for (const value of schema.enum ?? []) if (value !== null) use(`Value<${used}, ${JSON.stringify(value)}>`);
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      read(property, use(`Field<${used}, '${name}'>`), isSent);
    if (schema.items) read(schema.items, use(`Field<${used}, number>`), isSent);
    if (schema.additionalProperties) use(`Field<${used}, string>`);
    for (const part of partsOf(schema)) read(part, used, isSent);
  }
  function placesOf(place: string): string[] {
    const found = new Set([place]);
    for (const each of found) for (const above of met.get(each) ?? []) found.add(above);
    return [...found].filter((each) => !met.has(each));
  }
  return { uses, placesOf };
}

const partsOf = ({ allOf = [], oneOf = [], anyOf = [] }: Schema): Schema[] => [...allOf, ...oneOf, ...anyOf];

/** The names of all fields of a schema and of what it is put together from. */
function namesOf(document: Document, reference: Schema): string[] {
  const found = new Set([resolve(document, reference)]);
  for (const schema of found) for (const part of partsOf(schema)) found.add(resolve(document, part));
  return [...new Set([...found].flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function compile(files: ReadonlyMap<string, string>, roots: readonly string[]): Map<string, Map<number, string>> {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: false,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
  };
  const folder = resolvePath('/witness');
  const host = ts.createCompilerHost(options);
  const textOf = (file: string): string | undefined => files.get(file.slice(folder.length + 1));
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  host.directoryExists = (name) =>
    name === folder ||
    [...files.keys()].some((file) => `${folder}/${file}`.startsWith(`${name}/`)) ||
    directoryExists!(name);
  host.realpath = (file) => file;
  host.fileExists = (file) => textOf(file) !== undefined || fileExists(file);
  host.readFile = (file) => textOf(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = textOf(file);
    return text === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram(
    roots.map((file) => `${folder}/${file}`),
    options,
    host,
  );
  const found = new Map<string, Map<number, string>>();
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file ? file.fileName.slice(folder.length + 1) : '';
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const lines = found.get(name) ?? new Map<number, string>();
    found.set(name, lines.set(line, ts.flattenDiagnosticMessageText(messageText, ' ')));
  }
  return found;
}
