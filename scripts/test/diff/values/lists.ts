import { list, number, object, text, type Row } from './row.ts';

const tuple = (...items: unknown[]) => ({ type: 'array', prefixItems: items });

export const lists: readonly Row[] = [
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
];
