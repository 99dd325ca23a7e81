import { expect, test } from 'vitest';
import * as z from 'zod';
import * as mini from 'zod/mini';
import {
  currencyField,
  dateField,
  defineExtraction,
  ExtractionError,
  signatureField,
} from '../../src/extraction/index.ts';

const text = z.string().nullable();

function problemsOf(shape: unknown): Record<string, string> {
  try {
    defineExtraction(shape as z.ZodObject);
  } catch (error) {
    if (!ExtractionError.isInstance(error)) throw error;
    return Object.fromEntries(error.problems.map(({ path, problem }) => [path, problem]));
  }
  return {};
}

test('every kind of field has its form in the API', () => {
  const { schema } = defineExtraction(
    z.object({
      number: text.describe('Printed at the top right'),
      count: z.int().nullable(),
      legacy_count: z.number().int().nullable(),
      amount: z.number().nullable().meta({ description: 'Net', 'extend:name': 'Net amount' }),
      paid: z.boolean().nullable(),
      kind: z
        .enum(['invoice', 'credit_note'])
        .nullable()
        .meta({ 'extend:descriptions': ['Asks for money', 'Gives it back'] }),
      fixed: z.literal('EUR').nullable(),
      seller: z.object({ name: text }).describe('Who asks for the money'),
      line_items: z.array(z.object({ text, price: currencyField() })).describe('One per row'),
      tags: z.array(z.string()),
      dates: z.array(dateField()),
    }),
  );
  expect(schema).toEqual({
    type: 'object',
    properties: {
      number: { type: ['string', 'null'], description: 'Printed at the top right' },
      count: { type: ['integer', 'null'] },
      legacy_count: { type: ['integer', 'null'] },
      amount: { type: ['number', 'null'], description: 'Net', 'extend:name': 'Net amount' },
      paid: { type: ['boolean', 'null'] },
      kind: { enum: ['invoice', 'credit_note', null], 'extend:descriptions': ['Asks for money', 'Gives it back'] },
      fixed: { enum: ['EUR', null] },
      seller: {
        type: 'object',
        description: 'Who asks for the money',
        properties: { name: { type: ['string', 'null'] } },
        required: ['name'],
        additionalProperties: false,
      },
      line_items: {
        type: 'array',
        description: 'One per row',
        items: {
          type: 'object',
          properties: {
            text: { type: ['string', 'null'] },
            price: defineExtraction(z.object({ price: currencyField() })).schema.properties['price'],
          },
          required: ['text', 'price'],
          additionalProperties: false,
        },
      },
      tags: { type: 'array', items: { type: 'string' } },
      dates: { type: 'array', items: { type: 'string', 'extend:type': 'date' } },
    },
    required: [
      'number',
      'count',
      'legacy_count',
      'amount',
      'paid',
      'kind',
      'fixed',
      'seller',
      'line_items',
      'tags',
      'dates',
    ],
    additionalProperties: false,
  });
});

test('special fields carry their mark, also behind a description or a wrapper', () => {
  const shape = z.object({
    due: dateField().describe('Last day'),
    total: currencyField().describe('Sum'),
    tenant: signatureField().optional(),
  });
  expect(defineExtraction(shape).schema.properties).toEqual({
    due: { type: ['string', 'null'], 'extend:type': 'date', description: 'Last day' },
    total: {
      type: 'object',
      'extend:type': 'currency',
      description: 'Sum',
      properties: { amount: { type: ['number', 'null'] }, iso_4217_currency_code: { type: ['string', 'null'] } },
      required: ['amount', 'iso_4217_currency_code'],
      additionalProperties: false,
    },
    tenant: {
      type: 'object',
      'extend:type': 'signature',
      properties: {
        printed_name: { type: ['string', 'null'] },
        signature_date: { type: ['string', 'null'], 'extend:type': 'date' },
        is_signed: { type: ['boolean', 'null'] },
        title_or_role: { type: ['string', 'null'] },
      },
      required: ['printed_name', 'signature_date', 'is_signed', 'title_or_role'],
      additionalProperties: false,
    },
  });
});

test('nullable may stand inside or outside, and a description anywhere', () => {
  const shapes = [
    z.string().describe('d').nullable(),
    z.string().nullable().describe('d'),
    z.string().nullish().describe('d'),
    text.readonly().describe('d'),
  ];
  for (const a of shapes)
    expect(defineExtraction(z.object({ a })).schema.properties).toEqual({
      a: { type: ['string', 'null'], description: 'd' },
    });
});

test('the outer description wins', () => {
  const a = z.string().describe('inner').nullable().describe('outer');
  expect(defineExtraction(z.object({ a })).schema.properties['a']).toMatchObject({ description: 'outer' });
});

test('a definition of zod/mini works as well', () => {
  const shape = mini.object({ a: mini.nullable(mini.string()), b: mini.array(mini.int()) });
  expect(defineExtraction(shape).schema.properties).toEqual({
    a: { type: ['string', 'null'] },
    b: { type: 'array', items: { type: 'integer' } },
  });
});

test.each<[string, z.ZodType, RegExp]>([
  ['a union', z.union([z.string(), z.number()]).nullable(), /^union cannot/],
  [
    'a discriminated union',
    z.discriminatedUnion('k', [z.object({ k: z.literal('a') }), z.object({ k: z.literal('b') })]),
    /^union cannot/,
  ],
  ['an intersection', z.intersection(z.object({ a: text }), z.object({ b: text })), /^intersection cannot/],
  ['a tuple', z.tuple([z.string()]), /^tuple cannot/],
  ['a record', z.record(z.string(), z.string()), /^record cannot.*z\.object/],
  ['a map', z.map(z.string(), z.string()), /^map cannot/],
  ['a set', z.set(z.string()), /^set cannot/],
  ['a date', z.date().nullable(), /^date cannot.*dateField/],
  ['a bigint', z.bigint().nullable(), /^bigint cannot/],
  ['anything', z.any(), /^any cannot/],
  ['unknown', z.unknown(), /^unknown cannot/],
  ['null alone', z.null(), /^null cannot/],
  ['a transform', z.string().transform(Number).nullable(), /^pipe cannot/],
  ['a preprocessor', z.preprocess(String, z.string()).nullable(), /^pipe cannot/],
  ['a codec', z.stringbool().nullable(), /^pipe cannot/],
  ['a default', z.string().nullable().default('a'), /^default cannot/],
  ['a fallback', z.string().nullable().catch('a'), /^catch cannot/],
  ['a lazy field', z.lazy(() => text), /^lazy cannot/],
  ['a promise', z.promise(z.string()), /^promise cannot/],
  ['a file', z.file().nullable(), /^file cannot/],
  ['a template', z.templateLiteral(['a', z.string()]).nullable(), /^template_literal cannot/],
  ['an e-mail address', z.email().nullable(), /email/],
  ['an ISO date', z.iso.date().nullable(), /date/],
  ['a UUID', z.uuid().nullable(), /uuid/],
  ['a pattern', z.string().regex(/a/).nullable(), /regex/],
  ['a length', z.string().min(1).nullable(), /min_length/],
  ['trimming', z.string().trim().nullable(), /overwrite/],
  ['a refinement', z.string().refine(Boolean).nullable(), /custom/],
  ['a refined nullable', z.object({ a: text }).refine(() => true), /custom/],
  ['a range', z.number().positive().nullable(), /greater_than/],
  ['a 32-bit number', z.int32().nullable(), /int32/],
  ['coercion', z.coerce.number().nullable(), /coerce/],
  ['a list with a length', z.array(z.string()).min(1), /min_length/],
  ['a text that is never null', z.string(), /add nullable/],
  ['an enum that is never null', z.enum(['a']), /add nullable/],
  ['an optional text that is never null', z.string().optional(), /add nullable/],
  ['a null object', z.object({ a: text }).nullable(), /an object is never null/],
  ['a null list', z.array(z.string()).nullable(), /empty instead of null/],
  ['an empty object', z.object({}), /at least one field/],
  ['a loose object', z.looseObject({ a: text }), /further keys/],
  ['an object with a catch-all', z.object({ a: text }).catchall(z.string()), /further keys/],
  ['a number to choose', z.literal(7).nullable(), /are texts/],
  ['a wrong mark on a text', text.meta({ 'extend:type': 'currency' }), /is date/],
  ['a wrong mark on an object', z.object({ a: text }).meta({ 'extend:type': 'date' }), /currency or signature/],
])('%s is refused with its path', (_, field, problem) => {
  expect(problemsOf(z.object({ ok: text, wrong: field }))).toEqual({ wrong: expect.stringMatching(problem) });
  expect(problemsOf(z.object({ list: z.array(z.object({ wrong: field })) }))).toEqual({
    'list[].wrong': expect.stringMatching(problem),
  });
});

test.each<[string, z.ZodType, RegExp]>([
  ['lists', z.array(z.string()), /objects, texts, numbers or booleans/],
  ['enums', z.enum(['a']), /objects, texts, numbers or booleans/],
  ['nulls', text, /never null/],
  ['null objects', z.object({ a: text }).nullable(), /never null/],
])('a list of %s is refused', (_, item, problem) => {
  expect(problemsOf(z.object({ list: z.array(item) }))).toEqual({ 'list[]': expect.stringMatching(problem) });
});

test('objects may be nested five levels deep, not more, and recursion ends there too', () => {
  const nest = (levels: number, inner: z.ZodObject): z.ZodObject =>
    levels === 0 ? inner : nest(levels - 1, z.object({ a: inner }));
  expect(problemsOf(nest(5, z.object({ price: currencyField() })))).toEqual({});
  expect(problemsOf(nest(6, z.object({ text })))).toEqual({
    'a.a.a.a.a.a': expect.stringMatching(/more than 5 levels/),
  });
  interface Part {
    name: string | null;
    parts: Part[];
  }
  const part: z.ZodType<Part> = z.object({
    name: text,
    get parts() {
      return z.array(part);
    },
  });
  expect(Object.values(problemsOf(part))).toEqual([expect.stringMatching(/more than 5 levels/)]);
});

test('all problems are reported at once, in one message', () => {
  expect(() => defineExtraction(z.object({ a: z.string(), b: z.object({ c: z.date() }) }))).toThrow(
    /^the API cannot extract this schema\n {2}a: .*nullable.*\n {2}b\.c: date cannot be extracted/,
  );
});

test.each([undefined, null, 7, {}, z.string(), z.array(z.string()), { _def: { typeName: 'ZodObject' } }])(
  '%o is not a definition',
  (shape) => {
    expect(problemsOf(shape)).toEqual({ '': 'it is something else' });
  },
);

test('a name that objects inherit is a field like any other', () => {
  const { schema } = defineExtraction(z.object({ constructor: text, toString: text }));
  expect(schema.required).toEqual(['constructor', 'toString']);
});
