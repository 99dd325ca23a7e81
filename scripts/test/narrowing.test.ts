import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../contract/bundle.ts';
import { type Document, resolve, type Schema } from '../contract/openapi.ts';
import { findVersions } from '../contract/versions.ts';
import { bundleAll } from '../generate/generate.ts';
import { tagsOf } from '../generate/mark-untagged.ts';
import { prepareForTypes } from '../generate/prepare-types.ts';
import { renderTypes } from '../generate/render-types.ts';

const root = join(import.meta.dirname, '../..');
const versions = findVersions(join(root, 'openapi'));
let bundles: Bundle[];

beforeAll(async () => {
  bundles = await bundleAll(versions);
}, 120_000);

/** A union with a tag, and which of its members each value of the tag stands for. */
interface Union {
  name: string;
  tag: string;
  members: ReadonlyMap<string, readonly string[]>;
}

/** Every named schema that is one of several objects which a constant tells apart. */
function findUnions(document: Document): Union[] {
  return Object.entries(document.components?.schemas ?? {}).flatMap(([name, { oneOf, anyOf }]) => {
    const alternatives = ((oneOf ?? anyOf ?? []) as Schema[]).flatMap((schema) => flatten(document, schema));
    return tagsOf(alternatives.map(({ schema }) => schema)).map((tag) => {
      const tagged = alternatives.filter(({ schema }) => schema.properties?.[tag]?.const !== undefined);
      const members = Map.groupBy(tagged, ({ schema }) => String(schema.properties![tag]!.const));
      return {
        name,
        tag,
        members: new Map([...members].map(([value, own]) => [value, own.map((member) => member.name)])),
      };
    });
  });
}

function flatten(document: Document, part: Schema): { name: string; schema: Schema }[] {
  const schema = resolve(document, part);
  const parts = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined;
  if (parts) return parts.flatMap((inner) => flatten(document, inner));
  return [{ name: part.$ref?.split('/').at(-1) ?? '', schema }];
}

/** What a compiler finds wrong in a module beside the declarations of a version. */
function compile(document: Document, code: string): string[] {
  const { schemas, paths } = renderTypes('all', document);
  const files = new Map([
    ['/all/schemas.gen.ts', schemas],
    ['/all.gen.ts', paths],
    ['/narrowing.ts', code],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.directoryExists = () => true;
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) =>
    files.has(file) ? ts.createSourceFile(file, files.get(file)!, rest[0]) : getSourceFile(file, ...rest);
  const program = ts.createProgram(['/narrowing.ts'], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ messageText, file, start }) => `${ts.flattenDiagnosticMessageText(messageText, ' ')} ${lineAt(file, start)}`,
    );
}

const lineAt = (file: ts.SourceFile | undefined, start = 0): string =>
  file?.text.slice(start).split('\n')[0]?.trim() ?? '';

describe.each(versions.map(({ name }) => name))('%s', (version) => {
  test('a value of a tag leaves the alternatives that have it', () => {
    const { document } = bundles.find(({ name }) => name === version)!;
    const prepared = prepareForTypes(document);
    const unions = findUnions(prepared);
    expect(unions.map(({ name }) => name)).toContain('BlockDetails');
    const checks = unions.flatMap(({ name, tag, members }, index) =>
      [...members].map(
        ([value, own], inner) => `declare const v${index}_${inner}: schemas.${name};
if (v${index}_${inner}[${JSON.stringify(tag)}] === ${JSON.stringify(value)}) same<${own.map((member) => `schemas.${member}`).join(' | ')}>()(v${index}_${inner});`,
      ),
    );
    const code = `import type * as schemas from './all/schemas.gen.ts';
declare function same<Expected>(): <Actual>(value: Actual, ...rest: [Actual] extends [Expected] ? ([Expected] extends [Actual] ? [] : [false]) : [false]) => void;
${checks.join('\n')}`;
    expect(compile(prepared, code)).toEqual([]);
  }, 120_000);
});
