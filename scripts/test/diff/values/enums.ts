import { text, type Row } from './row.ts';

const open = (...values: string[]) => ({ ...text, enum: values, 'x-sdk-open-enum': true });

export const enums: readonly Row[] = [
  ['open value removed', 'major', 'minor', open('a', 'b'), open('a')],
  ['open value added', 'minor', 'minor', open('a'), open('a', 'b')],
  ['values opened', 'minor', 'major', { ...text, enum: ['a'] }, open('a')],
  ['values closed', 'unseen', 'minor', open('a'), { ...text, enum: ['a'] }],
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
  ['whole numbers listed as numbers', 'none', 'none', { type: 'integer', enum: [1] }, { type: 'number', enum: [1] }],
  ['any number in place of a whole one', 'minor', 'major', { type: 'number', enum: [1] }, { type: 'integer' }],
  [
    'fraction beside a whole number',
    'minor',
    'major',
    { type: 'number', enum: [1] },
    { type: 'number', enum: [1, 0.5] },
  ],
  ['values of one of two types', 'none', 'none', { enum: ['a'] }, { type: ['string', 'number'], enum: ['a'] }],
  ['number in place of listed texts', 'major', 'major', { enum: ['a'] }, { type: 'number' }],
  ['number in place of its text', 'major', 'major', { enum: [1] }, { enum: ['1'] }],
];
