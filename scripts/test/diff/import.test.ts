import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundle } from '../../contract/bundle.ts';
import { type Document, resolve, type Schema } from '../../contract/openapi.ts';
import { findVersion, findVersions } from '../../contract/versions.ts';
import { findLosses } from '../../diff/find-losses.ts';
import { importDocument } from '../../diff/import-document.ts';
import { createFolder, petDocument, repository } from '../workspace.ts';
import { baseDocument } from './base-document.ts';

/** Names that clash as files, references into parts, parts that nothing refers to, and values that YAML could misread. */
const awkward = `openapi: 3.0.3
info: { title: Awkward, version: '2030-01-01', description: "yes" }
paths:
  /: { get: { operationId: root, responses: { '200': { $ref: '#/components/responses/No.1' } } } }
  /a/b: { get: { operationId: ab, responses: { '200': { description: 'no', content: { application/json: { schema: { $ref: '#/components/schemas/Pair/properties/left' } } } } } } }
  /a.b: { get: { operationId: aDotB, responses: { '200': { description: '1e3', content: { application/json: { schema: { $ref: '#/components/schemas/import' } } } } } } }
  /a:b/{id}:
    parameters: [{ $ref: '#/components/parameters/id' }]
    get: { operationId: colon, responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Import' }, examples: { one: { $ref: '#/components/examples/one' } } } } } } }
components:
  responses: { No.1: { description: The first, headers: { x-a: { $ref: '#/components/headers/a' } } } }
  headers: { a: { schema: { type: string, enum: ['on', 'off', '012', '2030-01-01', 'null', '~'] } } }
  parameters: { id: { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } } }
  examples: { one: { value: { at: '2030-01-01', empty: '', number: 1, text: '1', nothing: null } } }
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas:
    Id: { type: string, nullable: true }
    import: { type: object, properties: { self: { $ref: '#/components/schemas/import' }, a-b: { $ref: '#/components/schemas/a-b' }, a_b: { $ref: '#/components/schemas/a_b' } } }
    Import: { oneOf: [{ $ref: '#/components/schemas/a-b' }, { $ref: '#/components/schemas/a_b' }], discriminator: { propertyName: kind, mapping: { one: '#/components/schemas/a-b', two: a_b } } }
    a-b: { type: object, required: [kind], properties: { kind: { type: string, enum: [one] } } }
    a_b: { type: object, required: [kind], properties: { kind: { type: string, enum: [two] } } }
    Pair: { type: object, properties: { left: { type: string }, right: { $ref: '#/components/schemas/Id' } } }
    Alone: { type: object, properties: { again: { $ref: '#/components/schemas/Alone' } } }
    Unused: { type: string }
    Left: { type: object, properties: { right: { $ref: '#/components/schemas/Right' } } }
    Right: { type: object, properties: { left: { $ref: '#/components/schemas/Left' } } }
`;

async function importText(text: string, file = 'document.yaml'): Promise<{ before: Document; after: Document }> {
  const folder = createFolder({ [file]: text });
  const root = join(folder, file);
  await importDocument(root, join(folder, 'openapi'), 'taken-in');
  const { document: before } = await bundle({ name: 'before', root });
  return { before, after: (await bundle(findVersion(join(folder, 'openapi'), 'taken-in'))).document };
}

test.each(['webhooks', 'dist', 'a b'])(
  'refuses the name %j before it reads anything, and says where it would be',
  async (name) => {
    const folder = createFolder({ 'pets.yaml': petDocument() });
    await expect(importDocument(join(folder, 'pets.yaml'), join(folder, 'openapi'), name)).rejects.toMatchObject({
      problems: [
        {
          file: expect.stringMatching(`openapi/${name}$`),
          message: expect.stringContaining('cannot name a version: '),
        },
      ],
    });
  },
);

test.each([
  ['YAML 3.0 with awkward names', awkward, 'document.yaml'],
  ['JSON 3.1', JSON.stringify(baseDocument()), 'document.json'],
])('takes in %s without loss', async (_, text, file) => {
  const { before, after } = await importText(text, file);
  expect(after).toEqual(before);
  expect(before).toEqual(parse(text));
});

test.each(findVersions(join(repository, 'openapi')))(
  'takes in the bundle of $name, of many files, without loss',
  async (version) => {
    const folder = createFolder({});
    await importDocument(version.root, folder, 'again');
    const { document } = await bundle(findVersion(folder, 'again'));
    expect(document).toEqual((await bundle(version)).document);
  },
);

test('takes in a value of several types, one of which includes another', async () => {
  const value = '{ type: [string, number, integer], anyOf: [{ type: string }, { type: number }, { type: integer }] }';
  const { before, after } = await importText(petDocument((pets) => pets.replace('{ type: string }', value)));
  expect(after).toEqual(before);
});

test('takes in schemas that are true or false, and values that are objects', async () => {
  const { before, after } = await importText(
    petDocument((pets) =>
      pets
        .replace(
          '{ type: string }',
          'true, never: false, fixed: { const: { a: [1, null] } }, one: { enum: [{ b: 1 }] }',
        )
        .concat('    Any: true\n    None: false\n'),
    ),
  );
  expect(after).toEqual(before);
  expect(before.components?.schemas).toMatchObject({ Any: true, None: false });
});

test.each([
  [
    'a component that stands in for one of another kind',
    (pets: string) =>
      pets
        .replace(
          "responses:\n        '200'",
          "responses:\n        '404': { $ref: '#/components/schemas/Gone' }\n        '200'",
        )
        .concat('    Gone: { description: Gone }\n'),
  ],
  [
    'a reference into a path whose braces are escaped',
    (pets: string) =>
      pets.replace(
        'paths:\n',
        `paths:
  /pets/{id}: { get: { operationId: getPet, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: OK } } } }
  /toys/{id}: { get: { operationId: getToy, parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/paths/~1pets~1%7Bid%7D/get/parameters/0/schema' } }], responses: { '204': { description: OK } } } }
`,
      ),
  ],
  [
    'a reference in an extension beside paths',
    (pets: string) => `${pets}tags: [{ name: pet, x-model: { $ref: '#/components/schemas/Pet' } }]\n`,
  ],
])('takes in %s without loss', async (_, change) => {
  const { before, after } = await importText(petDocument(change));
  expect(after).toEqual(before);
});

test('says where a document would not be the same', () => {
  const before = { ...baseDocument(), 'x-list': [1, { a: 1 }], 'x-gone': true };
  const after = { ...baseDocument(), 'x-list': [1, { a: 2 }], 'x-new': true };
  expect(findLosses(before, after)).toEqual(['#/x-list/1/a', '#/x-gone', '#/x-new']);
  expect(findLosses(before, structuredClone(before))).toEqual([]);
  const field = (type: string) => ({ ...baseDocument(), 'x-fields': { $ref: { type } }, 'x-data': { $ref: type } });
  expect(findLosses(field('string'), field('number'))).toEqual(['#/x-fields/$ref/type', '#/x-data/$ref']);
});

test('a reference that has another name after an import is no loss where it leads to the same', () => {
  const withRoot = ($ref: string, schemas: Record<string, Schema>) => ({
    ...baseDocument(),
    'x-root': { $ref },
    components: { schemas },
  });
  const before = withRoot('#/components/schemas/A/properties/b', { A: { properties: { b: { type: 'string' } } } });
  const renamed = (b: Schema) =>
    withRoot('#/components/schemas/b', { A: { properties: { b: { type: 'string' } } }, b });
  expect(findLosses(before, renamed({ type: 'string' }))).toEqual([]);
  expect(findLosses(before, renamed({ type: 'number' }))).toEqual(['#/x-root/type']);
  const beside = { ...renamed({ type: 'string' }), 'x-root': { $ref: '#/components/schemas/b', deprecated: true } };
  expect(findLosses(before, beside)).toEqual(['#/x-root/deprecated']);
});

test('keeps references in extensions and data as they are written', async () => {
  const text = petDocument((pets) =>
    pets
      .replace(
        "{ $ref: '#/components/schemas/Pet' }",
        "{ x-policy: [{ $ref: '#/components/x-policies/Open' }], type: string }",
      )
      .replace(
        'Pet: {',
        "Note: { type: object, x-shown: { $ref: '#/components/schemas/Pet' }, example: { $ref: '#/components/schemas/Pet' } }\n    Pet: {",
      )
      .concat('  x-policies: { Open: { url: here } }\n'),
  );
  const { before, after } = await importText(text);
  expect(after).toEqual(before);
  expect(before.components?.schemas?.Note).toMatchObject({ 'x-shown': { $ref: '#/components/schemas/Pet' } });
});

test('gives operations without an operationId one that nothing else has', async () => {
  const answers = "{ responses: { '200': { description: OK } } }";
  const { after } = await importText(`openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets/{id}/toys.{format}:
    parameters: [{ name: id, in: path, required: true, schema: {} }, { name: format, in: path, required: true, schema: {} }]
    get: ${answers}
    delete: { operationId: remove, responses: { '204': { description: Gone } } }
  /pets/by/id: { get: ${answers} }
  /pets/{id}: { get: ${answers}, parameters: [{ name: id, in: path, required: true, schema: {} }] }
`);
  const names = Object.values(after.paths!).flatMap((item) => [item.get?.operationId, item.delete?.operationId]);
  expect(names).toEqual(['getPetsByIdToysByFormat', 'remove', 'getPetsById', undefined, 'getPetsById2', undefined]);
});

test('takes in files and parts of files whose names a reference has to escape', async () => {
  const folder = createFolder({
    'document.yaml': `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths: { /pets: { $ref: 'the%20paths/all.yaml#/our~1pets' } }
`,
    'the paths/all.yaml': `our/pets:
  post:
    operationId: addPet
    requestBody: { $ref: '../parts.json#/a~1body' }
    responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '../parts.json#/odd%20name' } } } } }
`,
    'parts.json': JSON.stringify({
      'a/body': { content: { 'application/json': { schema: { $ref: '#/a~1b~0c' } } } },
      'a/b~c': { type: 'boolean' },
      'odd name': { type: 'integer' },
    }),
  });
  await importDocument(join(folder, 'document.yaml'), join(folder, 'openapi'), 'pets');
  const { document } = await bundle(findVersion(join(folder, 'openapi'), 'pets'));
  const { requestBody, responses } = document.paths!['/pets']!.post!;
  const schemaOf = ({ content }: { content?: Record<string, { schema?: Schema }> }): Schema =>
    resolve(document, content!['application/json']!.schema!);
  expect(schemaOf(resolve(document, requestBody!))).toEqual({ type: 'boolean' });
  expect(schemaOf(responses['200']!)).toEqual({ type: 'integer' });
});

test.each([
  ['b.yaml#/10%25', 'A component cannot be called "10%"'],
  ['b.yaml#/a~1b', 'Two components would be called "a/b"'],
])('refuses a reference to %s, whose component would have no name', async (reference, message) => {
  const folder = createFolder({
    'a.yaml': petDocument((pets) =>
      pets.replace("'#/components/schemas/Pet'", `'${reference}'`).concat("    'a/b': {}\n"),
    ),
    'b.yaml': "{ a/b: { type: string }, '10%': { type: string } }",
  });
  await expect(importDocument(join(folder, 'a.yaml'), join(folder, 'openapi'), 'pets')).rejects.toThrow(message);
});

test('a component whose name is a path stays in the index, and writes nothing elsewhere', async () => {
  const name = `../../../${randomUUID()}`;
  const { before, after } = await importText(petDocument((pets) => pets.concat(`    '${name}': { type: string }\n`)));
  expect(after).toEqual(before);
  expect(existsSync(join(tmpdir(), `${name.slice(9)}.yaml`))).toBe(false);
});

test('gives paths that share the operations of one file their own operationIds', async () => {
  const folder = createFolder({
    'a.yaml': `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths: { /cats: { $ref: pets.yaml }, /dogs: { $ref: pets.yaml }, /birds: { $ref: '#/paths/~1cats' } }
`,
    'pets.yaml': "get: { responses: { '200': { description: OK } } }",
  });
  await importDocument(join(folder, 'a.yaml'), join(folder, 'openapi'), 'pets');
  const { document } = await bundle(findVersion(join(folder, 'openapi'), 'pets'));
  const names = Object.values(document.paths!).map(({ get }) => get!.operationId);
  expect(names).toEqual(['getCats', 'getDogs', 'getBirds']);
});

test('writes a file for each path and component, and an index', async () => {
  const folder = createFolder({ 'document.yaml': petDocument() });
  const files = await importDocument(join(folder, 'document.yaml'), join(folder, 'openapi'), 'pets');
  expect(files.toSorted()).toEqual(['openapi.yaml', 'paths/pets.yaml', 'schemas/Pet.yaml']);
  expect(readFileSync(join(folder, 'openapi/pets/openapi.yaml'), 'utf8')).toContain('$ref: paths/pets.yaml');
  expect(readFileSync(join(folder, 'openapi/pets/paths/pets.yaml'), 'utf8')).toContain('$ref: ../schemas/Pet.yaml');
});

test.each([
  ['a name that is taken', petDocument(), 'pets', 'There is such a version already'],
  ['a name that cannot be', petDocument(), 'My Pets', 'cannot name a version'],
  ['a name that leaves the folder', petDocument(), '../cats', 'cannot name a version'],
  ['the name of what is built', petDocument(), 'dist', 'cannot name a version'],
  ['a document that is none', 'hello: world', 'cats', 'Not an OpenAPI 3 document'],
])('refuses %s and writes nothing', async (_, text, name, message) => {
  const folder = createFolder({ 'openapi/pets/openapi.yaml': petDocument() });
  writeFileSync(join(folder, 'document.yaml'), text);
  await expect(importDocument(join(folder, 'document.yaml'), join(folder, 'openapi'), name)).rejects.toThrow(message);
  expect(readdirSync(join(folder, 'openapi'))).toEqual(['pets']);
  expect(existsSync(join(folder, 'openapi/pets/paths'))).toBe(false);
});
