import { expect, test } from 'vitest';
import { generate } from '../generate/generate.ts';
import { createFolder, petDocument } from './workspace.ts';

async function schemasOf(document: string): Promise<string> {
  const { sources } = await generate(createFolder({ 'openapi/pets/openapi.yaml': document }));
  return sources.files.get('packages/types/src/generated/pets/schemas.gen.ts')!;
}

/** A document whose one schema is written in place of that of `Pet`, with further operations and schemas. */
const withPet = (pet: string, more = '', operations = ''): string =>
  petDocument((text) =>
    text.replace(/^ {4}Pet: .*$/m, `    Pet: ${pet}\n${more}`).replace('components:\n', `${operations}components:\n`),
  );

const kind = '{ type: string, enum: [cat, dog], x-sdk-open-enum: true }';
const adopt = `    post:
      operationId: adoptPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '204': { description: Done } }
`;

test.each([
  ['a field', kind, 'kind?: "cat" | "dog" | (string & {});'],
  ['a list', `{ type: array, items: ${kind} }`, 'kind?: ("cat" | "dog" | (string & {}))[];'],
  ['a union', `{ oneOf: [${kind}, { type: 'null' }] }`, 'kind?: ("cat" | "dog" | (string & {})) | null;'],
  ['a map', `{ type: object, additionalProperties: ${kind} }`, '[key: string]: "cat" | "dog" | (string & {});'],
  [
    'a nullable field',
    kind.replace('string,', "[string, 'null'],").replace('dog]', 'dog, null]'),
    'kind?: "cat" | "dog" | null | (string & {});',
  ],
  ['an integer', '{ type: integer, enum: [1, 2], x-sdk-open-enum: true }', 'kind?: 1 | 2 | (number & {});'],
])('an open enum is open in the answer where it is %s', async (_, schema, expected) => {
  expect(await schemasOf(withPet(`{ type: object, properties: { kind: ${schema} } }`))).toContain(expected);
});

test('requests have a type of their own where an open enum tells them from answers', async () => {
  const text = await schemasOf(
    withPet(`{ type: object, properties: { kind: ${kind}, mother: { $ref: '#/components/schemas/Pet' } } }`, '', adopt),
  );
  expect(text).toContain('interface Pet {\n    kind?: "cat" | "dog" | (string & {});\n    mother?: Pet;\n}');
  expect(text).toContain('interface PetInput {\n    kind?: "cat" | "dog";\n    mother?: PetInput;\n}');
});

test('requests share the type of answers where nothing is open', async () => {
  expect(await schemasOf(withPet('{ type: object, properties: { name: { type: string } } }', '', adopt))).not.toContain(
    'Input',
  );
});

test('an enum is closed in a query, and the query has a name', async () => {
  const document = petDocument((text) =>
    text.replace(
      'operationId: listPets',
      `operationId: listPets\n      parameters: [{ name: kind, in: query, description: Which., schema: ${kind} }]`,
    ),
  );
  expect(await schemasOf(document)).toContain(
    'interface ListPetsQuery {\n    /** Which. */\n    kind?: "cat" | "dog";\n}',
  );
});

test('an object in parts is one interface, the narrower declaration of a field included', async () => {
  const parts = `{ allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, required: [name], properties: { kind: { const: cat }, name: { type: string } } }] }`;
  const text = await schemasOf(
    withPet(parts, '    Animal: { type: object, required: [kind], properties: { kind: { type: string } } }\n'),
  );
  expect(text).toContain('interface Pet {\n    kind: "cat";\n    name: string;\n}');
});

test('parts that are no plain objects stay an intersection', async () => {
  const parts = `{ allOf: [{ oneOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }] }, { type: object, properties: { name: { type: string } } }] }`;
  expect(await schemasOf(withPet(parts))).toMatch(/type Pet = \(\{[^&]*\} \| \{[^&]*\}\) & \{/);
});

test('a field that only refers says what it refers to, null beside it or not', async () => {
  const owner = "{ $ref: '#/components/schemas/Owner' }";
  const text = await schemasOf(
    withPet(
      `{ type: object, properties: { owner: ${owner}, vet: { oneOf: [${owner}, { type: 'null' }] }, own: { description: Mine., $ref: '#/components/schemas/Owner' } } }`,
      '    Owner: { type: object, description: A person., properties: { id: { type: string } } }\n',
    ),
  );
  expect(text).toContain(
    '/** A person. */\n    owner?: Owner;\n    /** A person. */\n    vet?: Owner | null;\n    /** Mine. */\n    own?: Owner;',
  );
});

test('comments carry no phrases of the generator', async () => {
  const text = await schemasOf(
    withPet(
      `{ type: object, properties: { at: { type: string, format: date-time, description: "Since when.\\n\\n- one\\n- two", default: now, deprecated: true }, tag: { const: pet, description: Its tag. } } }`,
    ),
  );
  expect(text).toContain(`    /**
     * Since when.
     *
     * - one
     * - two
     *
     * @format date-time
     * @deprecated
     * @default now
     */
    at?: string;
    /** Its tag. */
    tag?: "pet";`);
});

test('a schema whose name is no name in TypeScript is exported under one that is', async () => {
  const text = await schemasOf(
    withPet(
      "{ type: object, properties: { tail: { $ref: '#/components/schemas/long-tail' } } }",
      '    long-tail: { type: object, properties: { size: { type: number } } }\n',
    ),
  );
  expect(text).toContain('tail?: LongTail;');
  expect(text).toContain('export interface LongTail {');
});

test('a schema that is referred to inside of another part is declared under a name of its own', async () => {
  const place = '#/paths/~1pets/get/responses/200/content/application~1json/schema';
  const text = await schemasOf(
    petDocument((pets) =>
      pets
        .replace(
          "{ $ref: '#/components/schemas/Pet' }",
          `{ $defs: { Toy: { type: object, properties: { part: { $ref: '${place}/$defs/Toy' } } } }, type: object, properties: { toy: { $ref: '${place}/$defs/Toy' } } }`,
        )
        .replace(
          'properties: { name: { type: string } }',
          `properties: { toy: { $ref: '${place}/$defs/Toy' }, $defs: { type: string }, tag: { $ref: '#/components/schemas/Tag/$defs/Word' } } }\n    Tag: { type: string, $defs: { Word: { enum: [a, b] } }`,
        ),
    ),
  );
  expect(text).toContain('interface Pet {\n    toy?: GetPetsToy;\n    $defs?: string;\n    tag?: TagWord;\n}');
  expect(text).toContain('interface GetPetsToy {\n    part?: GetPetsToy;\n}');
  expect(text).toContain('interface ListPetsResponse {\n    toy?: GetPetsToy;\n}');
  expect(text).toContain('type TagWord = "a" | "b";');
});

test('the schemas true and false are unknown and never', async () => {
  const fields =
    '{ any: true, none: false, list: { type: array, items: true }, one: { oneOf: [{ type: string }, false] } }';
  const text = await schemasOf(withPet(`{ type: object, properties: ${fields} }`, '    Any: true\n    None: false\n'));
  expect(text).toContain('any?: unknown;\n    none?: never;\n    list?: unknown[];\n    one?: string;');
  expect(text).toContain('type Any = unknown;');
  expect(text).toContain('type None = never;');
});

test('the constant null is null, wherever it stands', async () => {
  const fields = '{ none: { const: null }, maybe: { anyOf: [{ type: string }, { const: null }] } }';
  const text = await schemasOf(
    withPet(`{ type: object, properties: ${fields}, additionalProperties: { const: null } }`),
  );
  expect(text).toContain('none?: null;\n    maybe?: string | null;');
  expect(text).toContain('[key: string]: null;');
});

test('an object without declared fields may have any, unless it is closed', async () => {
  const text = await schemasOf(
    withPet(
      '{ type: object, properties: { notes: { type: object } } }',
      '    Nothing: { type: object, additionalProperties: false }\n',
    ),
  );
  expect(text).toContain('notes?: Record<string, unknown>;');
  expect(text).toContain('type Nothing = Record<string, never>;');
});

const contact = '{ mail: { type: string, description: Where to., minLength: 3 }, phone: { type: number } }';

test.each([
  ['fields that each alternative requires', 'anyOf: [{ required: [mail] }, { type: object, required: [phone] }]'],
  ['one of them required', 'oneOf: [{ required: [mail] }, { required: [phone] }]'],
  [
    'a field that is narrowed',
    'anyOf: [{ required: [mail], properties: { mail: { maxLength: 9 } } }, { required: [phone] }]',
  ],
])('alternatives keep the fields beside them: %s', async (_, union) => {
  expect(await schemasOf(withPet(`{ type: object, properties: ${contact}, ${union} }`))).toContain(
    `type Pet = {
    /** Where to. */
    mail?: string;
    phone?: number;
} & ({
    mail: string;
} | {
    phone: number;
});`,
  );
});

test.each([
  [
    'null beside it',
    `{ type: [object, 'null'], properties: ${contact}, anyOf: [{ required: [phone] }] }`,
    /& \{\n +phone: number;\n\}\) \| null;/,
  ],
  [
    'schemas by name',
    `{ properties: { id: { type: string } }, anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }`,
    /type Pet = \{\n +id\?: string;\n\} & \(Cat \| Dog\);/,
  ],
  [
    'an alternative that any value fits',
    `{ type: object, properties: { id: { type: string } }, anyOf: [{ required: [id] }, { minProperties: 2 }] }`,
    /interface Pet \{\n +id\?: string;\n\}/,
  ],
  ['a text in several forms', '{ type: string, anyOf: [{ minLength: 9 }, { format: date }] }', /type Pet = string;/],
  [
    'texts that are listed',
    "{ type: [string, 'null'], anyOf: [{ enum: [a] }, { const: b }, { type: 'null' }] }",
    /type Pet = "a" \| "b" \| null;/,
  ],
  [
    'lists',
    '{ type: array, anyOf: [{ items: { type: string } }, { items: { type: number } }] }',
    /type Pet = string\[\] \| number\[\];/,
  ],
])('a union narrows what stands beside it: %s', async (_, pet, expected) => {
  const others =
    '    Cat: { type: object, properties: { purrs: { type: boolean } } }\n    Dog: { type: object, properties: { barks: { type: boolean } } }\n';
  expect(await schemasOf(withPet(pet, others))).toMatch(expected);
});

test('a part of several that only requires a field of another is written with the field', async () => {
  const parts = `{ allOf: [{ $ref: '#/components/schemas/Cat' }, { required: [purrs] }] }`;
  const cat = `    Cat: { anyOf: [{ type: object, properties: { purrs: { type: boolean } } }, { type: object, properties: { sleeps: { type: boolean } } }] }\n`;
  expect(await schemasOf(withPet(parts, cat))).toContain('type Pet = Cat & {\n    purrs: boolean;\n};');
});

test('a discriminator may map to the bare name of a schema', async () => {
  const variant = (name: string): string =>
    `    ${name}: { type: object, required: [kind], properties: { kind: { type: string } } }\n`;
  const text = await schemasOf(
    withPet(
      `{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: '#/components/schemas/Dog' } } }`,
      variant('Cat') + variant('Dog'),
    ),
  );
  expect(text).toMatch(/interface Cat \{[^}]*kind: "cat";/);
  expect(text).toMatch(/interface Dog \{[^}]*kind: "dog";/);
});
