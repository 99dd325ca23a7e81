import { list, number, text, type Row } from './row.ts';

export const types: readonly Row[] = [
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
  ['null in one part of two', 'none', 'none', text, { allOf: [{ type: ['string', 'null'] }, text] }],
];
