import { number, object, ref, text, type Row } from './row.ts';

const beside = (fields: object) => ({ type: 'object', properties: fields, oneOf: [ref('Cat'), ref('Cow')] });

const pets = { oneOf: [ref('Cat'), ref('Dog')] };

export const unions: readonly Row[] = [
  ['field beside a union retyped', 'major', 'major', beside({ a: text }), beside({ a: number })],
  [
    'field beside a union described',
    'patch',
    'patch',
    beside({ a: text }),
    { ...beside({ a: text }), description: 'Either' },
  ],
  [
    'value beside types',
    'minor',
    'minor',
    { anyOf: [{ enum: ['a'] }, text, number] },
    { anyOf: [{ enum: ['a', 'b'] }, text, number] },
  ],
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
    { ...pets, discriminator: { propertyName: 'kind' } },
    { ...pets, discriminator: { propertyName: 'kind', mapping: { Cat: ref('Cat').$ref } } },
  ],
  ['tags that the fields have', 'none', 'none', pets, { ...pets, discriminator: { propertyName: 'kind' } }],
  [
    'a schema unrolled',
    'none',
    'none',
    ref('Node'),
    { type: 'object', properties: { value: text, next: ref('Node') } },
  ],
  ['another name of a schema', 'none', 'none', ref('Cat'), ref('Tom')],
];
