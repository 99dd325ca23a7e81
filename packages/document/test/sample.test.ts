import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkSchema, createRandom, readDocument, sample, sampleEveryMember, type Schema } from '../src/index.ts';
import { library } from './fixtures/library.ts';

const book = { $ref: '#/components/schemas/Book' };

test('gives what is required only, or everything', () => {
  expect(sample(library, book, { extent: 'required' })).toEqual({ title: 'text' });
  expect(Object.keys(sample(library, book) as object)).toEqual(['title', 'kind', 'default', 'added']);
});

test('uses each member of a union', () => {
  expect(sampleEveryMember(library, { $ref: '#/components/schemas/Shelf' })).toEqual([1, 'none']);
});

test('is the same for the same seed, and another for another', () => {
  const series = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 20 }, () => sample(library, book, { random }));
  };
  expect(series(7)).toEqual(series(7));
  expect(series(7)).not.toEqual(series(8));
});

const patterns: [pattern: string, bounds?: object][] = [
  ['^VA[0-9a-fA-F]{32}$'],
  ['^se(-[a-z0-9]+)+$'],
  ['[a-f\\d]{24}'],
  ['(v{0,1})(stable|([0-9]+)(?:\\.([0-9]+))?(-.*)?)(_(.*))?'],
  ['^\\S{1,100}@\\S{1,100}$'],
  ['^(?<quote>["\'])[^\\]\\-a-c]+\\k<quote>$'],
  ['^(?=.*[A-Z])(?=.*\\d)(?!0).{8,}$', { minLength: 12, maxLength: 14 }],
  ['^[\\p{L}\\s_]+$', { minLength: 3 }],
  ['^\\/tmp\\/[^/]*\\u0041\\x42$'],
  ['^[a-z]*$', { maxLength: 2 }],
  ['[\\w\\-\\_]{3}'],
];

test.each(patterns)('finds a text that matches %s, with chance and without', (pattern, bounds) => {
  const schema = { type: 'string', pattern, ...bounds };
  for (const options of [{}, { random: createRandom(3) }]) {
    const value = sample(library, schema, options);
    expect(value).not.toBe('');
    expect(checkSchema(library, schema, value, [])).toEqual([]);
  }
});

test.each<[string, Schema]>([
  ['what each part of an allOf asks for', { allOf: [book, { required: ['kind', 'pages'] }] }],
  ['bounds of several parts', { allOf: [{ type: 'integer', minimum: 3 }, { minimum: 7, maximum: 9 }, { maximum: 8 }] }],
  ['required fields that are not described', { type: 'object', required: ['id'], additionalProperties: true }],
  ['as many fields as are asked for', { type: 'object', minProperties: 3, properties: { a: { type: 'string' } } }],
  ['a multiple', { type: 'integer', multipleOf: 25, minimum: 30 }],
  ['a tuple', { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], minItems: 2 }],
  ['the one member that is not another too', { oneOf: [{ type: 'number' }, { type: 'integer' }, { type: 'string' }] }],
  ['something else than an example that is wrong', { type: 'string', format: 'date', example: '1 May' }],
  [
    'all but an optional field that cannot be',
    { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { enum: [1], type: 'string' } } },
  ],
  ['a default that is none', { type: 'object', properties: { size: { type: 'integer', default: 'inf' } } }],
])('gives %s', (_, schema) => {
  expect(checkSchema(library, schema, sample(library, schema), [])).toEqual([]);
});

test('ends where objects hold each other without end', () => {
  const names = Array.from({ length: 9 }, (_, index) => `Part${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
  const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties }]));
  const document = readDocument({ ...library.source, paths: {}, webhooks: {}, components: { schemas } });
  expect(JSON.stringify(sample(document, properties.Part0!)).length).toBeLessThan(100_000);
});

const folder = fileURLToPath(new URL('./dist/', import.meta.resolve('@extend-openapi/spec/package.json')));
const bundles = readdirSync(folder).filter((file) => file.endsWith('.json'));

test.each(bundles)(
  'fits every schema of %s, with chance and without',
  (file) => {
    const document = readDocument(readFileSync(`${folder}${file}`, 'utf8'));
    const random = createRandom(1);
    const wrong = Object.entries(document.source.components!.schemas!).flatMap(([name, schema]) =>
      [{}, { random }, { extent: 'required' as const, random }].flatMap((options) =>
        checkSchema(document, schema, sample(document, schema, options), [name]),
      ),
    );
    expect(wrong).toEqual([]);
  },
  60_000,
);
