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

const amounts = { type: 'object', additionalProperties: { type: 'number' } };
const pair = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } };
const card = { properties: { kind: { const: 'card' } } };
const payment = { type: 'object', required: ['kind'], properties: { kind: { enum: ['card', 'bank'] } } };
const identified = { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } } };
/** Written so that nobody takes it for a promise. */
const when = (...parts: (Schema | boolean)[]): Schema =>
  Object.fromEntries(['if', 'then', 'else'].map((keyword, index) => [keyword, parts[index]]));
const keywords: [string, Schema][] = [
  ['what "then" asks for', { ...payment, ...when(card, { required: ['number'] }, false) }],
  ['what "else" asks for', { ...payment, ...when(card, false, { required: ['iban'] }) }],
  ['fields that others depend on', { ...pair, required: ['a'], dependentRequired: { a: ['c'], c: ['d'] } }],
  ['what a field asks for', { ...pair, dependentSchemas: { a: { required: ['c'], properties: { c: { const: 1 } } } } }],
  ['a field without what it forbids', { ...pair, required: ['b'], dependentSchemas: { a: false } }],
  ['a list with what it has to contain', { type: 'array', items: { type: 'integer' }, contains: { minimum: 10 } }],
  ['as much of it as is asked for', { type: 'array', contains: { type: 'boolean' }, minContains: 3, maxContains: 3 }],
  ['it behind the items that have a place', { prefixItems: [{ type: 'string' }], contains: { const: 7 } }],
  ['names that fit a pattern', { ...amounts, propertyNames: { pattern: '^[A-Z]{3}$' }, minProperties: 3 }],
  ['names of a list', { ...amounts, propertyNames: { enum: ['eur', 'usd'] }, minProperties: 2 }],
  ['fields by the pattern of their names', { patternProperties: { '^x-': { type: 'integer' } }, required: ['x-a'] }],
  [
    'one of them where no other is allowed',
    { type: 'object', patternProperties: { '^x-': {} }, additionalProperties: false, minProperties: 1 },
  ],
  ['no more fields than are allowed', { ...pair, required: ['b'], maxProperties: 1 }],
  ['nothing that was not looked at', { allOf: [pair], unevaluatedProperties: false, minProperties: 2 }],
  ['no item behind a closed tuple', { prefixItems: [{ type: 'string' }], unevaluatedItems: false, type: 'array' }],
  ['items that differ', { type: 'array', uniqueItems: true, minItems: 3, items: { type: 'integer', maximum: 5 } }],
  ['objects that differ', { type: 'array', uniqueItems: true, minItems: 2, items: identified }],
  ['examples that differ', { type: 'array', uniqueItems: true, minItems: 2, items: { type: 'string', example: 'a' } }],
  ['another text than the one forbidden', { type: 'string', not: { const: 'text' } }],
  ['fields that may not be there together', { ...pair, not: { required: ['a', 'b'] } }],
  ['a multiple that no machine writes exactly', { type: 'number', multipleOf: 0.1, minimum: 0.25 }],
];

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
  ...keywords,
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
