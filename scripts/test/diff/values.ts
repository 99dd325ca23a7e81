import type { Document, Schema } from '../../contract/openapi.ts';

/** A bump, or `unseen`: breaking, in a way that no compiler sees. */
type Expected = 'major' | 'minor' | 'patch' | 'none' | 'unseen';

export interface ValueEdit {
  name: string;
  direction: 'request' | 'response';
  expected: Expected;
  field: string;
  after: unknown;
}

const text = { type: 'string' };
const number = { type: 'number' };
const list = { type: 'array', items: text };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (rest: object = {}) => ({ type: 'object', properties: { a: text }, ...rest });
const map = (values: unknown) => ({ type: 'object', additionalProperties: values });
const tuple = (...items: unknown[]) => ({ type: 'array', prefixItems: items });

/** What becomes of a field, with what that means where it is sent and where it is received. */
const table: [name: string, sent: Expected, received: Expected, before: unknown, after: unknown][] = [
  // Limits.
  ['minimum raised', 'unseen', 'patch', { ...number, minimum: 1 }, { ...number, minimum: 2 }],
  ['minimum lowered', 'minor', 'minor', { ...number, minimum: 1 }, { ...number, minimum: 0 }],
  ['maximum raised', 'minor', 'minor', { ...number, maximum: 1 }, { ...number, maximum: 2 }],
  ['maximum becomes exclusive', 'unseen', 'patch', { ...number, maximum: 9 }, { ...number, exclusiveMaximum: 9 }],
  ['exclusive becomes minimum', 'minor', 'minor', { ...number, exclusiveMinimum: 1 }, { ...number, minimum: 1 }],
  [
    'whole numbers above 0 from 1 on',
    'none',
    'none',
    { type: 'integer', exclusiveMinimum: 0 },
    { type: 'integer', minimum: 1 },
  ],
  [
    'whole numbers below 9 up to 8',
    'none',
    'none',
    { type: 'integer', exclusiveMaximum: 9 },
    { type: 'integer', maximum: 8 },
  ],
  [
    'the tighter of two limits',
    'none',
    'none',
    { ...number, minimum: 5 },
    { allOf: [{ ...number, minimum: 5 }, { minimum: 1 }, { exclusiveMinimum: 4 }] },
  ],
  ['multiples of ten to those of five', 'minor', 'minor', { ...number, multipleOf: 10 }, { ...number, multipleOf: 5 }],
  [
    'multiples of five to those of seven',
    'unseen',
    'patch',
    { ...number, multipleOf: 5 },
    { ...number, multipleOf: 7 },
  ],
  ['multiples alone', 'unseen', 'patch', number, { ...number, multipleOf: 5 }],
  ['shorter text', 'unseen', 'patch', { ...text, maxLength: 9 }, { ...text, maxLength: 8 }],
  ['longer text', 'minor', 'minor', { ...text, maxLength: 9 }, { ...text, maxLength: 10 }],
  ['text at least', 'unseen', 'patch', { ...text, minLength: 1 }, { ...text, minLength: 2 }],
  [
    'tighter lengths of an allOf',
    'none',
    'none',
    { ...text, minLength: 2, maxLength: 8 },
    {
      allOf: [
        { ...text, minLength: 2, maxLength: 8 },
        { minLength: 1, maxLength: 9 },
      ],
    },
  ],
  ['other pattern', 'unseen', 'patch', { ...text, pattern: '^a' }, { ...text, pattern: '^b' }],
  ['no pattern', 'minor', 'minor', { ...text, pattern: '^a' }, text],
  ['items that differ', 'unseen', 'patch', list, { ...list, uniqueItems: true }],
  ['items that may be alike', 'minor', 'minor', { ...list, uniqueItems: true }, list],
  ['any number of items', 'minor', 'minor', { ...list, maxItems: 4 }, list],
  ['limits that say nothing', 'none', 'none', list, { ...list, minItems: 0, uniqueItems: false }],
  ['names of fields restricted', 'unseen', 'patch', object(), object({ propertyNames: { pattern: '^a' } })],
  ['names of fields no longer restricted', 'minor', 'minor', object({ propertyNames: { pattern: '^a' } }), object()],
  ['an exception', 'unseen', 'patch', text, { ...text, not: { const: 'a' } }],
  ['no exception', 'minor', 'minor', { ...text, not: { const: 'a' } }, text],
  ['another exception', 'unseen', 'minor', { ...text, not: { const: 'a' } }, { ...text, not: { const: 'b' } }],
  [
    'what is asked for under a condition',
    'unseen',
    'patch',
    object(),
    object({ if: { required: ['a'] }, else: { required: ['b'] } }),
  ],
  ['an item of a kind', 'unseen', 'patch', list, { ...list, contains: { const: 'a' } }],
  // Formats, defaults and marks.
  ['format stated', 'unseen', 'minor', text, { ...text, format: 'uuid' }],
  ['wider numbers', 'unseen', 'unseen', { type: 'integer', format: 'int32' }, { type: 'integer', format: 'int64' }],
  ['encoding stated', 'unseen', 'minor', text, { ...text, contentEncoding: 'base64' }],
  [
    'other encoding',
    'unseen',
    'unseen',
    { ...text, contentEncoding: 'base64' },
    { ...text, contentEncoding: 'base64url' },
  ],
  ['default stated', 'minor', 'patch', text, { ...text, default: 'a' }],
  ['default changed', 'unseen', 'patch', { ...text, default: 'a' }, { ...text, default: 'b' }],
  ['only read', 'unseen', 'patch', text, { ...text, readOnly: true }],
  ['only written', 'patch', 'unseen', text, { ...text, writeOnly: true }],
  ['read and written', 'minor', 'minor', { ...text, readOnly: true }, text],
  ['written and read', 'minor', 'minor', { ...text, writeOnly: true }, text],
  ['no longer deprecated', 'patch', 'patch', { ...text, deprecated: true }, text],
  ['marks that say nothing', 'none', 'none', text, { ...text, readOnly: false, writeOnly: false, deprecated: false }],
  ['mark of others', 'patch', 'patch', text, { ...text, 'x-order': 1 }],
  ['form in XML', 'patch', 'patch', text, { ...text, xml: { attribute: true } }],
  ['definitions that nothing refers to', 'none', 'none', text, { ...text, $defs: { Some: number } }],
  ['comment', 'patch', 'patch', text, { ...text, $comment: 'Why' }],
  // Types and null.
  ['text or number', 'minor', 'major', text, { type: ['string', 'number'] }],
  ['text of text or number', 'major', 'unseen', { type: ['string', 'number'] }, text],
  ['types as a union', 'none', 'none', { type: ['string', 'number'] }, { oneOf: [text, number] }],
  ['whole numbers', 'unseen', 'minor', number, { type: 'integer' }],
  ['whole numbers among numbers', 'none', 'none', { type: 'integer' }, { allOf: [number, { type: 'integer' }] }],
  ['anything', 'minor', 'major', text, {}],
  ['anything by true', 'none', 'none', {}, true],
  ['only null', 'major', 'minor', { type: ['string', 'null'] }, { type: 'null' }],
  ['null and text', 'minor', 'major', { type: 'null' }, { type: ['string', 'null'] }],
  ['null as a constant', 'none', 'none', { type: 'null' }, { enum: [null] }],
  ['null among values', 'none', 'none', { enum: ['a', null] }, { type: ['string', 'null'], enum: ['a', null] }],
  ['null no longer among values', 'major', 'minor', { enum: ['a', null] }, { enum: ['a'] }],
  ['items that may be null', 'minor', 'major', list, { type: 'array', items: { type: ['string', 'null'] } }],
  [
    'null in a union of unions',
    'none',
    'none',
    { oneOf: [{ oneOf: [ref('Cat'), ref('Dog')] }, { type: 'null' }] },
    { anyOf: [ref('Cat'), { type: 'null' }, ref('Dog')] },
  ],
  ['null in one part of two', 'none', 'none', text, { allOf: [{ type: ['string', 'null'] }, text] }],
  // Values.
  ['values as a union of constants', 'none', 'none', { enum: ['a', 'b'] }, { oneOf: [{ const: 'a' }, { const: 'b' }] }],
  [
    'values with titles',
    'patch',
    'patch',
    { enum: ['a', 'b'] },
    {
      oneOf: [
        { const: 'a', title: 'A' },
        { const: 'b', title: 'B' },
      ],
    },
  ],
  [
    'constant added to a union of them',
    'minor',
    'major',
    { oneOf: [{ const: 'a' }, { const: 'b' }] },
    { enum: ['a', 'b', 'c'] },
  ],
  [
    'constant removed from a union of them',
    'major',
    'major',
    { enum: ['a', 'b', 'c'] },
    { oneOf: [{ const: 'a' }, { const: 'b' }] },
  ],
  [
    'null beside a union of constants',
    'minor',
    'major',
    { enum: ['a', 'b'] },
    { oneOf: [{ const: 'a' }, { const: 'b' }, { type: 'null' }] },
  ],
  [
    'value beside the type that it is of',
    'minor',
    'minor',
    { anyOf: [{ enum: ['a'] }, text] },
    { anyOf: [{ enum: ['a', 'b'] }, text] },
  ],
  ['values beside the type that they are of', 'minor', 'minor', text, { anyOf: [{ enum: ['a', 'b'] }, text] }],
  ['values in place of any', 'major', 'minor', text, { enum: ['a', 'b'] }],
  ['any value', 'minor', 'major', { enum: ['a', 'b'] }, text],
  ['one value twice', 'none', 'none', { enum: ['a', 'b'] }, { enum: ['a', 'b', 'a'] }],
  ['values of both parts', 'none', 'none', { enum: ['a'] }, { allOf: [{ enum: ['a', 'b'] }, { enum: ['a', 'c'] }] }],
  ['objects as values', 'none', 'none', { enum: [{ a: [1] }] }, { enum: [{ a: [1] }] }],
  ['number in place of its text', 'major', 'major', { enum: [1] }, { enum: ['1'] }],
  // Objects.
  ['undeclared fields allowed', 'minor', 'minor', object({ additionalProperties: false }), object()],
  ['undeclared fields refused', 'unseen', 'minor', object(), object({ additionalProperties: false })],
  ['typed fields refused', 'major', 'major', map(text), object({ additionalProperties: false })],
  ['undeclared fields typed', 'minor', 'minor', object(), object({ additionalProperties: text })],
  ['values of a map of any type', 'minor', 'major', map(text), map(true)],
  ['any values by a schema', 'none', 'none', map(true), map({})],
  [
    'refused across an allOf',
    'none',
    'none',
    object({ additionalProperties: false }),
    object({ unevaluatedProperties: false }),
  ],
  ['fields by pattern', 'minor', 'minor', object(), object({ patternProperties: { '^x-': text } })],
  [
    'fields by pattern retyped',
    'major',
    'major',
    object({ patternProperties: { '^x-': text } }),
    object({ patternProperties: { '^x-': number } }),
  ],
  ['field that is not declared required', 'unseen', 'minor', object(), object({ required: ['b'] })],
  [
    'field in two parts',
    'none',
    'none',
    object({ required: ['a'] }),
    { allOf: [object(), { properties: { a: { type: ['string', 'null'] } } }, { required: ['a'] }] },
  ],
  [
    'field with a dot',
    'major',
    'major',
    object({ properties: { 'a.b': text } }),
    object({ properties: { 'a.b': number } }),
  ],
  // Lists.
  ['items of any type', 'minor', 'major', list, { type: 'array' }],
  ['items of any type by name', 'none', 'none', { type: 'array' }, { type: 'array', items: true }],
  ['item at a place retyped', 'major', 'major', tuple(text, text), tuple(text, number)],
  [
    'item at a place with one field more',
    'minor',
    'minor',
    tuple(object()),
    tuple(object({ properties: { a: text, b: text } })),
  ],
  ['item at a place added', 'major', 'major', tuple(text), tuple(text, text)],
  ['no items behind', 'unseen', 'minor', tuple(text), { ...tuple(text), items: false }],
  // Unions.
  [
    'member added',
    'minor',
    'major',
    { oneOf: [ref('Cat'), ref('Dog')] },
    { oneOf: [ref('Cat'), ref('Dog'), ref('Cow')] },
  ],
  [
    'member removed',
    'major',
    'major',
    { oneOf: [ref('Cat'), ref('Dog'), ref('Cow')] },
    { oneOf: [ref('Cat'), ref('Dog')] },
  ],
  [
    'members inline',
    'none',
    'none',
    { oneOf: [object({ required: ['a'] }), number] },
    { anyOf: [number, object({ required: ['a'] })] },
  ],
  [
    'members that differ in what they ask for',
    'minor',
    'minor',
    { oneOf: [object({ required: ['a'] }), object()] },
    { oneOf: [object({ required: ['a'] }), object({ properties: { a: text, b: text } })] },
  ],
  [
    'one of two ways to ask',
    'minor',
    'major',
    object({ required: ['a'] }),
    { oneOf: ['a', 'b'].map((name) => object({ properties: { a: text, b: text }, required: [name] })) },
  ],
  ['a member in place of the union', 'major', 'major', { oneOf: [ref('Cat'), ref('Dog')] }, ref('Cat')],
  ['both members at once', 'major', 'unseen', { anyOf: [ref('Cat'), ref('Cow')] }, { allOf: [ref('Cat'), ref('Cow')] }],
  [
    'mapping said as it is meant',
    'none',
    'none',
    { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
    { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind', mapping: { Cat: ref('Cat').$ref } } },
  ],
  // References.
  [
    'a schema unrolled',
    'none',
    'none',
    ref('Node'),
    { type: 'object', properties: { value: text, next: ref('Node') } },
  ],
  ['another name of a schema', 'none', 'none', ref('Cat'), ref('Tom')],
];

const documentOf = (fields: Record<string, unknown>): Document =>
  ({
    openapi: '3.1.0',
    info: { title: 'Values', version: '1' },
    paths: {
      '/values': {
        post: {
          operationId: 'change',
          requestBody: { required: true, content: json('Sent') },
          responses: { 200: { description: 'Done', content: json('Received') } },
        },
      },
    },
    components: {
      schemas: {
        Sent: { type: 'object', properties: structuredClone(fields) },
        Received: { type: 'object', properties: fields },
        Cat: { type: 'object', required: ['kind'], properties: { kind: { const: 'Cat' }, lives: number } },
        Dog: { type: 'object', required: ['kind'], properties: { kind: { const: 'Dog' }, toy: text } },
        Cow: { type: 'object', required: ['milk'], properties: { milk: number } },
        Tom: ref('Cat'),
        Node: { type: 'object', properties: { value: text, next: ref('Node') } },
      },
    },
  }) as unknown as Document;

const json = (name: string) => ({ 'application/json': { schema: ref(name) } });

const fieldOf = (index: number): string => `field${index}`;

/** A contract with one field for each row, sent and received. */
const fields = Object.fromEntries(table.map(([, , , before], index) => [fieldOf(index), before]));
export const valuesBefore: Document = documentOf(fields);

export const valueEdits: ValueEdit[] = table.flatMap(([name, sent, received, , after], index) => {
  const field = fieldOf(index);
  return [
    { name: `sent: ${name}`, direction: 'request', expected: sent, field, after },
    { name: `received: ${name}`, direction: 'response', expected: received, field, after },
  ];
});

/** The contract with some of its fields edited. */
export function editValues(edits: readonly ValueEdit[]): Document {
  const document = structuredClone(valuesBefore);
  const { Sent, Received } = document.components!.schemas!;
  for (const { direction, field, after } of edits)
    (direction === 'request' ? Sent : Received)!.properties![field] = after as Schema;
  return document;
}
