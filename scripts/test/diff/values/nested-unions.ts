import { number, object, ref, text, type Row } from './row.ts';

const all = { oneOf: [ref('Cat'), ref('Dog'), ref('Cow')] };
const pets = [ref('Cat'), ref('Dog')];

export const nestedUnions: readonly Row[] = [
  ['union in a union', 'none', 'none', { oneOf: [{ oneOf: pets }, ref('Cow')] }, all],
  ['union of another kind in a union', 'none', 'none', { oneOf: [{ anyOf: pets }, ref('Cow')] }, all],
  ['union in a union with words', 'patch', 'patch', { oneOf: [{ title: 'Pet', anyOf: pets }, ref('Cow')] }, all],
  ['union in a union by its name', 'none', 'none', { oneOf: [ref('Pet'), ref('Cow')] }, all],
  ['member of a union in a union', 'minor', 'major', { oneOf: [{ oneOf: [ref('Cat')] }, ref('Cow')] }, all],
  ['member listed twice', 'none', 'none', { oneOf: pets }, { anyOf: [...pets, ref('Cat')] }],
  [
    'null in a union of unions',
    'none',
    'none',
    { oneOf: [{ oneOf: pets }, { type: 'null' }] },
    { anyOf: [ref('Cat'), { type: 'null' }, ref('Dog')] },
  ],
  [
    'null in the inner union',
    'none',
    'none',
    { oneOf: [ref('Cow'), { oneOf: [ref('Cat'), { type: 'null' }] }] },
    { oneOf: [ref('Cow'), ref('Cat'), { type: 'null' }] },
  ],
  ['whole numbers in a union', 'unseen', 'minor', { oneOf: [text, number] }, { oneOf: [text, { type: 'integer' }] }],
  [
    'union in a union with a field beside',
    'major',
    'major',
    { oneOf: [ref('Cow'), { ...object(), oneOf: pets }] },
    { oneOf: [ref('Cow'), { ...object({ properties: { a: number } }), oneOf: pets }] },
  ],
];
