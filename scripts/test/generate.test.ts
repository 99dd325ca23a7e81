import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { generate } from '../generate/generate.ts';
import { compareOutputs, writeOutputs } from '../base/outputs.ts';
import { createFolder, petDocument } from './workspace.ts';

const types = 'packages/types/src/generated/pets.gen.ts';
const schemas = 'packages/types/src/generated/pets/schemas.gen.ts';

/** The declarations of a version: its schemas, and what refers to them. */
async function generateTypes(document: string): Promise<string> {
  const { sources } = await generate(createFolder({ 'openapi/pets/openapi.yaml': document }));
  return sources.files.get(schemas)! + sources.files.get(types)!;
}

test('writes types, a client entry and the manifest for every version it finds', async () => {
  const folder = createFolder({
    'openapi/pets/openapi.yaml': petDocument(),
    'openapi/2031-05-06/openapi.yaml': petDocument(),
  });
  const { sources } = await generate(folder);
  expect([...sources.files.keys()].toSorted()).toEqual([
    'packages/client/src/calls/2031-05-06.gen.ts',
    'packages/client/src/calls/pets.gen.ts',
    'packages/client/src/generated/2031-05-06.gen.ts',
    'packages/client/src/generated/2031-05-06/operations.gen.ts',
    'packages/client/src/generated/default.gen.ts',
    'packages/client/src/generated/operations.gen.ts',
    'packages/client/src/generated/pets.gen.ts',
    'packages/client/src/generated/pets/operations.gen.ts',
    'packages/types/manifest.gen.json',
    'packages/types/src/generated/2031-05-06.gen.ts',
    'packages/types/src/generated/2031-05-06/schemas.gen.ts',
    types,
    schemas,
  ]);
  expect(sources.files.get('packages/client/src/generated/default.gen.ts')).toContain("'./2031-05-06.gen.ts'");
});

test('makes the same bytes from the same input', async () => {
  const folder = createFolder({ 'openapi/pets/openapi.yaml': petDocument() });
  const [first, second] = [await generate(folder), await generate(folder)];
  expect([...first.sources.files]).toEqual([...second.sources.files]);
  expect([...first.bundles.files]).toEqual([...second.bundles.files]);
});

test('lists every missing, stale and surplus file, and writing mends them all', async () => {
  const folder = createFolder({ 'openapi/pets/openapi.yaml': petDocument() });
  const { sources } = await generate(folder);
  expect(new Set(compareOutputs(folder, sources).map(({ state }) => state))).toEqual(new Set(['missing']));
  writeOutputs(folder, sources);
  expect(compareOutputs(folder, sources)).toEqual([]);

  writeFileSync(join(folder, types), 'edited by hand');
  writeFileSync(join(folder, 'packages/client/src/generated/cats.gen.ts'), 'a version that is gone');
  rmSync(join(folder, 'packages/types/manifest.gen.json'));
  expect(compareOutputs(folder, sources)).toEqual([
    { file: types, state: 'stale' },
    { file: 'packages/types/manifest.gen.json', state: 'missing' },
    { file: 'packages/client/src/generated/cats.gen.ts', state: 'surplus' },
  ]);
  writeOutputs(folder, sources);
  expect(compareOutputs(folder, sources)).toEqual([]);
});

test('names each schema, with its description', async () => {
  expect(await generateTypes(petDocument())).toContain('/** A pet. */\nexport interface Pet {\n    name?: string;\n}');
});

test('turns a pattern that admits one text into that literal', async () => {
  const document = petDocument((text) =>
    text.replace('name: { type: string }', () => "object: { type: string, pattern: '^pet$' }"),
  );
  expect(await generateTypes(document)).toContain('object?: "pet"');
});

test('keeps an open enum open without losing its values', async () => {
  const document = petDocument((text) =>
    text.replace('name: { type: string }', 'kind: { type: string, enum: [cat, dog], x-sdk-open-enum: true }'),
  );
  expect(await generateTypes(document)).toContain('kind?: "cat" | "dog" | (string & {})');
});

test('types binary data as Blob', async () => {
  const document = petDocument((text) =>
    text.replace('name: { type: string }', 'photo: { type: string, format: binary }'),
  );
  expect(await generateTypes(document)).toContain('photo?: Blob');
});

test.each(['examples', 'parameters', 'content', 'oneOf', 'pattern', 'properties', '$ref'])(
  'a field may be called %s',
  async (name) => {
    const field = `${name}: { type: object, properties: { of: { type: string } } }`;
    const document = petDocument((text) => text.replace('name: { type: string }', field));
    expect(await generateTypes(document)).toContain(`\n    ${name}?: {\n        of?: string;`);
  },
);

test('says in the comment what is only inferred', async () => {
  const document = petDocument((text) =>
    text.replace('name: { type: string }', 'name: { type: string, x-evidence: inferred }'),
  );
  expect(await generateTypes(document)).toContain('Evidence: inferred');
});

test('says in the comment what is in beta', async () => {
  const document = petDocument((text) =>
    text.replace('name: { type: string }', 'name: { type: string, x-sdk-lifecycle: { stage: beta } }'),
  );
  expect(await generateTypes(document)).toContain('Beta: may change within this version.');
});

test('leaves the version header to the client, in the types and in the contract', async () => {
  const header =
    "parameters: [{ name: api-version, in: header, required: true, schema: { type: string, const: '2030-01-01' } }]";
  const document = petDocument((text) =>
    text.replace('operationId: listPets', `operationId: listPets\n      ${header}`),
  );
  const { sources } = await generate(createFolder({ 'openapi/pets/openapi.yaml': document }));
  expect(sources.files.get(types)).not.toContain('api-version');
  expect(sources.files.get('packages/client/src/generated/pets.gen.ts')).toContain('"versionHeader": "api-version"');
});

test.each([
  ['x-sdk-pagination: { cursorParameter: cursor, cursor: /next, items: /pets }', 'names the query parameter "cursor"'],
  ["x-sdk-run: { objects: [pet], pointer: '' }", 'is for an operation with an id in its path'],
])('refuses %s where it points at nothing', async (mark, reason) => {
  const document = petDocument((text) => text.replace('operationId: listPets', `operationId: listPets\n      ${mark}`));
  await expect(generateTypes(document)).rejects.toThrow(reason);
});

test('declares schemas of any name, so that the result compiles and nothing else changes its meaning', async () => {
  const names = ['import', 'class', 'delete', 'Delete', 'Record', 'Blob', 'a-b', 'a_b', 'string', '2nd'];
  const schemas = names.map((name) => `    ${name}: { type: object, additionalProperties: { type: string } }`);
  const document = petDocument((text) => `${text}    Photo: { type: string, format: binary }\n${schemas.join('\n')}\n`);
  const text = await generateTypes(document);
  const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { strict: true } });
  expect(diagnostics).toEqual([]);
  const declared = [...text.matchAll(/^export (?:type|interface) ([\w$-]+)/gm)].map(([, name]) => name!);
  expect(declared).toEqual([...new Set(declared)]);
  expect(declared).toEqual(
    expect.arrayContaining(['Import', 'Class', 'Delete', 'Delete2', 'RecordSchema', 'BlobSchema', 'a_b']),
  );
  expect(declared).not.toEqual(expect.arrayContaining(['Record']));
});

test.each(['2', '1.0', 'v3'])('takes a version called %s', async (name) => {
  const { sources } = await generate(createFolder({ [`openapi/${name}/openapi.yaml`]: petDocument() }));
  expect(sources.files.get('packages/client/src/generated/default.gen.ts')).toContain(`'./${name}.gen.ts'`);
});
