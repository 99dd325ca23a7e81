import type { Document } from '../../contract/openapi.ts';
import { generate } from '../../generate/generate.ts';
import { createFolder } from '../workspace.ts';
import { compile } from './compile.ts';
import { listUses } from './list-uses.ts';

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
