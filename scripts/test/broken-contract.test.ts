import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../generate/generate.ts';
import { findVersion, reservedVersions } from '../contract/versions.ts';
import { createFolder, petDocument, repository } from './workspace.ts';

const root = 'openapi/pets/openapi.yaml';
const reference = (file: string) => petDocument((text) => text.replace("'#/components/schemas/Pet'", file));

test.each<[string, Record<string, string>, RegExp]>([
  [
    'a file that is no YAML',
    { [root]: 'openapi: 3.1.0\ninfo: { title: Pets\npaths: [' },
    /openapi\.yaml:3:1 {2}Cannot be read/,
  ],
  [
    'a key that is there twice',
    { [root]: petDocument((text) => `${text}paths: {}\n`) },
    /openapi\.yaml:\d+:1 {2}Cannot be read: duplicated/,
  ],
  ['a document that is no OpenAPI', { [root]: 'hello: world' }, /openapi\.yaml:1 {2}Not an OpenAPI 3 document/],
  ['an unresolved reference', { [root]: reference('nowhere.yaml') }, /openapi\.yaml:8:\d+ {2}Can't resolve \$ref/],
  [
    'files that only refer to each other',
    { [root]: reference('a.yaml'), 'openapi/pets/a.yaml': '$ref: b.yaml', 'openapi/pets/b.yaml': '$ref: a.yaml' },
    /a\.yaml:1 {2}Circular reference: .*a\.yaml → .*b\.yaml → .*a\.yaml/,
  ],
  [
    'two components of one name in our own layout, of which one would be renamed',
    {
      [root]: petDocument((text) =>
        text
          .replace("'2030-01-01' }", "'2030-01-01', x-sdk-lifecycle: {} }")
          .replace(
            "'#/components/schemas/Pet' } } } }",
            "cats/Pet.yaml } } } }\n        '400': { description: No, content: { application/json: { schema: { $ref: dogs/Pet.yaml } } } }",
          ),
      ),
      'openapi/pets/cats/Pet.yaml': 'type: object',
      'openapi/pets/dogs/Pet.yaml': 'type: string',
    },
    /openapi\.yaml:\d+:\d+ {2}Two schemas are referenced with the same name/,
  ],
  [
    'an operation of our own without operationId',
    {
      [root]: petDocument((text) =>
        text
          .replace("'2030-01-01' }", "'2030-01-01', x-sdk-lifecycle: {} }")
          .replace('operationId: listPets', 'summary: List'),
      ),
    },
    /GET \/pets has no operationId/,
  ],
  [
    'a schema of 3.1 in a document of 3.0',
    { [root]: petDocument((text) => text.replace('3.1.0', '3.0.3').replace(/Pet: \{.*/, 'Pet: true')) },
    /openapi\.yaml:\d+:\d+ {2}Expected type `Schema` \(object\) but got `boolean`/,
  ],
  [
    'a security scheme that nobody declares',
    {
      [root]: petDocument((text) =>
        text.replace('operationId: listPets', 'operationId: listPets\n      security: [{ key: [] }]'),
      ),
    },
    /openapi\.yaml:7 {2}GET \/pets asks for the security scheme "key", which components\.securitySchemes does not have/,
  ],
  [
    'a folder without a document',
    { 'openapi/pets/README.md': 'soon' },
    /openapi\/pets {2}The folder has no openapi\.yaml/,
  ],
  ['two root documents', { [root]: petDocument(), 'openapi/pets/openapi.json': '{}' }, /keep one root document/],
  [
    'a name that cannot be part of a module path',
    { 'openapi/My Pets/openapi.yaml': petDocument() },
    /"My Pets" cannot name a version/,
  ],
  [
    'a name that another entry of the client has',
    { 'openapi/webhooks/openapi.yaml': petDocument() },
    /openapi\/webhooks {2}"webhooks" cannot name a version: the packages have another entry/,
  ],
  [
    'a style of parameters that the mock cannot read',
    {
      [root]: petDocument((text) =>
        text
          .replace('/pets:', '/pets/{id}:')
          .replace(
            '    get:',
            '    parameters: [{ name: id, in: path, required: true, style: matrix, schema: {} }]\n    get:',
          ),
      ),
    },
    /openapi\.yaml:4 {2}The path parameter "id" of GET \/pets\/\{id\} has the style "matrix", which is not supported/,
  ],
  [
    'more methods of OpenAPI 3.2',
    {
      [root]: petDocument((text) =>
        text.replace('3.1.0', '3.2.0').replace('    get:', '    additionalOperations: {}\n    get:'),
      ),
    },
    /openapi\.yaml:4 {2}\/pets has "additionalOperations", a method of OpenAPI 3\.2/,
  ],
  [
    'a method of OpenAPI 3.2',
    { [root]: petDocument((text) => text.replace('3.1.0', '3.2.0').replace('get:', 'query:')) },
    /openapi\.yaml:4 {2}\/pets has "query", a method of OpenAPI 3\.2/,
  ],
  ['no version at all', { 'openapi/README.md': 'nothing yet' }, /No version here/],
])('refuses %s with one clear message', async (_, files, message) => {
  await expect(generate(createFolder(files))).rejects.toThrow(message);
});

test('tells the problems of every version at once', async () => {
  const folder = createFolder({ [root]: reference('nowhere.yaml'), 'openapi/cats/openapi.yaml': 'hello: world' });
  await expect(generate(folder)).rejects.toMatchObject({
    problems: [{ message: /Not an OpenAPI/ }, { message: /Can't resolve/ }].map((problem) =>
      expect.objectContaining({ message: expect.stringMatching(problem.message) as unknown }),
    ),
  });
});

test('refuses a link in place of a version, which would else be left out without a word', async () => {
  const folder = createFolder({ [root]: petDocument(), 'cats/openapi.yaml': petDocument() });
  symlinkSync(join(folder, 'cats'), join(folder, 'openapi/cats'), 'junction');
  await expect(generate(folder)).rejects.toThrow(/openapi\/cats {2}Links are not followed here/);
});

test.each<[string, (text: string) => Buffer, RegExp]>([
  ['UTF-16', (text) => Buffer.from(text, 'utf16le'), /line 1 of \S+openapi\.yaml is not written in UTF-8/],
  [
    'Latin-1',
    (text) => Buffer.from(text.replace('A pet', 'Ein süßes'), 'latin1'),
    /line 11 of \S+ is not written in UTF-8/,
  ],
  ['text with a NUL', (text) => Buffer.from(text.replace('A pet', 'A\0pet')), /line 11 of \S+ is not written in UTF-8/],
])('refuses %s', async (_, encode, message) => {
  const folder = createFolder({ [root]: '' });
  writeFileSync(join(folder, root), encode(petDocument()));
  await expect(generate(folder)).rejects.toThrow(message);
});

test('refuses a reference to what is no file, in one sentence at its line', async () => {
  const folder = createFolder({ [root]: reference('paths.yaml'), 'openapi/pets/paths.yaml/a.yaml': '' });
  await expect(generate(folder)).rejects.toThrow(/openapi\.yaml:8:\d+ {2}Can't resolve \$ref: that is no file$/);
});

test('finds a circle beside a folder that is called as a file', async () => {
  const folder = createFolder({
    [root]: reference('a.yaml'),
    'openapi/pets/a.yaml': '$ref: a.yaml',
    'openapi/pets/a/paths.yaml/b.yaml': '',
  });
  await expect(generate(folder)).rejects.toThrow(/a\.yaml:1.*Circular reference/);
});

test('reads a file with a byte order mark, or with the line ends of Windows', async () => {
  const folder = createFolder({ [root]: `\uFEFF${petDocument().replaceAll('\n', '\r\n')}` });
  await expect(generate(folder)).resolves.toBeDefined();
});

test('reserves the names of the other entries of the packages', () => {
  const entries = ['types', 'client'].flatMap((name) => {
    const manifest = readFileSync(join(repository, `packages/${name}/package.json`), 'utf8');
    return Object.keys((JSON.parse(manifest) as { exports: object }).exports);
  });
  const names = entries.map((entry) => entry.slice(2)).filter((name) => /^[^/*]+$/.test(name));
  expect(names.filter((name) => !reservedVersions.has(name))).toEqual([]);
});

test('names the versions there are when asked for another', () => {
  const folder = createFolder({ [root]: petDocument() });
  expect(() => findVersion(join(folder, 'openapi'), 'cats')).toThrow('There is no version "cats": choose one of pets');
});
