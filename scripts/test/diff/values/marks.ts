import { number, text, type Row } from './row.ts';

const words = {
  description: 'A',
  title: 'A',
  example: 'a',
  examples: ['a'],
  externalDocs: { url: 'https://a.example' },
  $comment: 'A',
  'x-evidence': 'A',
};

export const marks: readonly Row[] = [
  ...Object.entries(words).map(([keyword, value]): Row => [
    `${keyword} said`,
    'patch',
    'patch',
    text,
    { ...text, [keyword]: value },
  ]),
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
];
