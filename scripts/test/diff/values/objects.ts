import { number, object, text, type Row } from './row.ts';

const map = (values: unknown) => ({ type: 'object', additionalProperties: values });

export const objects: readonly Row[] = [
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
];
