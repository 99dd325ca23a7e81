import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../contract/bundle.ts';
import { generate } from '../generate/generate.ts';
import { createFolder, petDocument } from './workspace.ts';

const pet = "'#/components/schemas/Pet'";
const reference = (target: string): string => petDocument((text) => text.replace(pet, `'${target}'`));
const replace = (part: string | RegExp, by: string): string => petDocument((text) => text.replace(part, by));
const operation = (lines: string): string => replace('operationId: listPets', `operationId: listPets\n      ${lines}`);
const answer = (text: string): string => replace(/'200': \{ description: Pets.*/, text);
const schema = (text: string): string => replace(/Pet: \{.*/, text);
const paging = 'x-sdk-pagination: { cursorParameter: cursor, cursor: /next, items: /data }';

/** Ten levels of nine: 3.5 billion values in 12 lines. */
const bomb = Array.from({ length: 11 }, (_, level) => {
  const items = level === 0 ? 'x' : `*level${level - 1}`;
  return `  level${level}: &level${level} [${Array(9).fill(items).join(', ')}]`;
}).join('\n');

test.each<[string, string, RegExp]>([
  ['a reference over the network', reference('http://127.0.0.1:9/pet.yaml'), /yaml:8:\d+ .*is not fetched/],
  ['a reference to an absolute path', reference('/etc/hosts'), /yaml:8:\d+ .*outside of the folder/],
  ['a reference to another version', reference('../cats/openapi.yaml'), /yaml:8:\d+ .*outside of the folder/],
  ['a reference through a link', reference('link.yaml'), /yaml:8:\d+ .*outside of the folder/],
  [
    'an example over the network',
    replace(`schema: { $ref: ${pet} }`, "examples: { one: { externalValue: 'http://127.0.0.1:9/pet.json' } }"),
    /yaml:8:\d+ .*is not fetched/,
  ],
  ['a bomb of aliases', `${petDocument()}x-bomb:\n${bomb}\n`, /yaml:14:1 .*YAML aliases stand for 4e\+10 values/],
  ['an alias of what contains it', `${petDocument()}x-loop: &loop { me: *loop }\n`, /yaml:12:1 .*contain themselves/],
  ['a response that is null', answer("'200':"), /yaml:8:\d+ .*`Response` \(object\) but got `null`/],
  ['no info', replace(/info:.*\n/, ''), /yaml:1:\d+ .*`info` must be present/],
  ['a map in place of parameters', operation('parameters: { name: a, in: query }'), /yaml:7:\d+ .*\(array\) but got/],
  ['a map in place of servers', `${petDocument()}servers: { url: / }\n`, /yaml:12:\d+ .*\(array\) but got `object`/],
  ['a list in place of schemas', schema('- { type: object }'), /yaml:11:\d+ .*\(object\) but got `array`/],
  ['a number as operationId', replace('listPets', '12'), /yaml:6:\d+ .*`string` but got `integer`/],
  ['a number as version', replace("'2030-01-01'", '1.0'), /yaml:2:\d+ .*`string` but got `(integer|number)`/],
  ['text in place of a schema', schema('Pet: hello'), /yaml:11:\d+ .*`Schema` \(object\) but got `string`/],
  ['a file of text in place of a schema', reference('text.yaml'), /text\.yaml:1:1 .*`Schema` \(object\)/],
  ['null in place of a schema', schema('Pet:'), /yaml:11:\d+ .*`Schema` \(object\) but got `null`/],
  ['null in place of a parameter', operation('parameters: [null]'), /yaml:7:\d+ .*`Parameter` \(object\)/],
  ['several documents in a file', `${petDocument()}---\nopenapi: 3.1.0\n`, /yaml:12 .*second YAML document begins/],
  ['a component that is itself', schema(`Pet: { $ref: ${pet} }`), /yaml:8:\d+ .*Circular reference: #\/comp/],
  [
    'recursion under a paging pointer',
    petDocument((text) =>
      text
        .replace(
          'operationId: listPets',
          `operationId: listPets\n      parameters: [{ name: cursor, in: query, schema: {} }]\n      ${paging}`,
        )
        .replace(/Pet: \{.*/, `Pet: { oneOf: [{ $ref: ${pet} }], allOf: [{ $ref: ${pet} }] }`),
    ),
    /yaml:4 .*points at "\/next", which the response does not have/,
  ],
  ['a paging rule that is text', operation('x-sdk-pagination: hello'), /yaml:4 .*needs the texts cursorParameter/],
  ['a run rule that is a number', operation('x-sdk-run: 5'), /yaml:4 .*needs the list objects/],
  ['a reference that is a number', schema('Pet: { $ref: 5 }'), /yaml:11:\d+ .*is a text that names a part/],
  ['a reference to the whole document', schema("Pet: { items: { $ref: '#' } }"), /yaml:11:\d+ .*the whole document/],
  [
    'an example in the words of OpenAPI 3.2',
    petDocument((text) =>
      text
        .replace('3.1.0', '3.2.0')
        .replace("Pet' }", "Pet' }, examples: { one: { dataValue: { name: x }, serializedValue: '' } }"),
    ),
    /yaml:8:\d+ .*"dataValue" of OpenAPI 3\.2 is read by nothing here/,
  ],
  [
    'a reference to an anchor',
    schema("Pet: { $anchor: pet, properties: { kid: { $ref: '#pet' } } }"),
    /yaml:11:\d+ .*"#pet" refers to an anchor/,
  ],
  [
    'a reference that depends on where it is met',
    schema("Pet: { $dynamicAnchor: pet, properties: { kid: { $dynamicRef: '#pet' } } }"),
    /yaml:11:\d+ .*\$dynamicRef.* means another part/,
  ],
  [
    'a reference to a media type of OpenAPI 3.2, which has references of its own',
    answer("'200': { description: a, content: { application/json: { $ref: '#/components/mediaTypes/Json' } } }")
      .replace('openapi: 3.1', 'openapi: 3.2')
      .replace('components:', `components:\n  mediaTypes: { Json: { schema: { $ref: ${pet} } } }`),
    /yaml:8:\d+ .*takes no reference here/,
  ],
  [
    'a reference where none may stand',
    answer("'200': { description: a, content: { $ref: '#/components' } }"),
    /yaml:8:\d+ .*takes no reference here/,
  ],
  [
    'an example that leads to what it stands in',
    schema("Pet: { example: { $ref: '#/components' } }"),
    /yaml:11:\d+ .*would have no end/,
  ],
  ['an answer without a status', answer('hello: { description: a }'), /yaml:8:\d+ .*"hello" has no meaning here/],
  ['a path without a slash', replace('/pets:', 'pets:'), /yaml:4:\d+ .*a path begins with "\/"/],
  [
    'a name that JavaScript keeps',
    schema('Pet: { properties: { __proto__: {} } }'),
    /yaml:11:1 .*can be called "__proto__"/,
  ],
  [
    'a name that would break the bundler',
    schema('Pet: { properties: { "hasOwnProperty": {} } }'),
    /yaml:11:1 .*"hasOwnProperty"/,
  ],
  ['a component with a percent sign', schema('100%: { type: string }'), /yaml:11:1 .*cannot be called "100%"/],
  [
    'a reference with a percent sign',
    schema("Pet: { $ref: '#/components/schemas/100%' }"),
    /yaml:11:1 .*is written as %25/,
  ],
  [
    'a discriminator that maps to nothing',
    schema('Pet: { type: object, discriminator: { propertyName: kind, mapping: { cat: Katze } } }'),
    /yaml:11 .*maps to "Katze", which components\.schemas does not have/,
  ],
  ['an OpenAPI version that is a list', replace('3.1.0', '[]'), /yaml:1 {2}Not an OpenAPI 3 document/],
  ['an empty file', '', /openapi\.yaml:1 {2}Not an OpenAPI 3 document/],
  ['nesting without end', `${petDocument()}x-deep: ${'['.repeat(20_000)}\n`, /Cannot be read: nesting exceeded/],
])('refuses %s with one message that says where', async (_, text, message) => {
  const folder = createFolder({
    'openapi/pets/openapi.yaml': text,
    'openapi/pets/text.yaml': 'hello',
    'openapi/cats/openapi.yaml': petDocument(),
    'outside.yaml': 'type: object',
  });
  symlinkSync(join(folder, 'outside.yaml'), join(folder, 'openapi/pets/link.yaml'));
  const problems = await generate(folder).then(
    () => [],
    (error: Error) => error.message.split('\n'),
  );
  expect(problems).toEqual([expect.stringMatching(message)]);
});

test('leaves extensions out where they would be taken for a path or an answer', async () => {
  const text = petDocument((text) =>
    text.replace('paths:', 'paths:\n  x-owner: null').replace('responses:', 'responses:\n        x-owner: 5'),
  );
  const folder = createFolder({ 'openapi/pets/openapi.yaml': text });
  const { document } = await bundle({ name: 'pets', root: join(folder, 'openapi/pets/openapi.yaml') });
  expect(Object.keys(document.paths!)).toEqual(['/pets']);
  expect(Object.keys(document.paths!['/pets']!.get!.responses)).toEqual(['200']);
  await expect(generate(folder)).resolves.toBeDefined();
});

test('follows references and links inside of the folder', async () => {
  const folder = createFolder({ 'openapi.yaml': reference('link.yaml'), 'real.yaml': 'type: object' });
  symlinkSync(join(folder, 'real.yaml'), join(folder, 'link.yaml'));
  await expect(bundle({ name: 'pets', root: join(folder, 'openapi.yaml') })).resolves.toBeDefined();
});

test('renames components of one name in a foreign document, and keeps both', async () => {
  const folder = createFolder({
    'openapi.yaml': petDocument((text) =>
      text.replace(
        `${pet} } } } }`,
        "cats/Pet.yaml } } } }\n        '400': { description: No, content: { application/json: { schema: { $ref: dogs/Pet.yaml } } } }",
      ),
    ),
  });
  for (const kind of ['cats', 'dogs']) {
    mkdirSync(join(folder, kind));
    writeFileSync(join(folder, kind, 'Pet.yaml'), `title: ${kind}`);
  }
  const { document } = await bundle({ name: 'pets', root: join(folder, 'openapi.yaml') });
  const titles = Object.values(document.components?.schemas ?? {}).map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['cats', 'dogs']));
});
