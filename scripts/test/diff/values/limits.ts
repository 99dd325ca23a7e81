import { list, number, object, text, type Row } from './row.ts';

const counts = ['minItems', 'minProperties', 'minContains', 'maxItems', 'maxProperties', 'maxContains'];

/** What allows less than its absence does. */
const restrictions = {
  minimum: 1,
  exclusiveMaximum: 9,
  multipleOf: 2,
  maxLength: 9,
  uniqueItems: true,
  propertyNames: { pattern: '^a' },
  dependentRequired: { a: ['b'] },
  dependentSchemas: { a: { required: ['b'] } },
  unevaluatedItems: false,
  not: { const: 'a' },
  if: { const: 'a' },
  else: { const: 'a' },
  contains: { const: 'a' },
};

export const limits: readonly Row[] = [
  ...counts.map((keyword): Row => {
    const [sent, received] = keyword.startsWith('min') ? (['unseen', 'patch'] as const) : (['minor', 'minor'] as const);
    return [`${keyword} raised`, sent, received, { [keyword]: 1 }, { [keyword]: 2 }];
  }),
  ...Object.entries(restrictions).flatMap(([keyword, value]): Row[] => [
    [`${keyword} stated`, 'unseen', 'patch', {}, { [keyword]: value }],
    [`${keyword} lifted`, 'minor', 'minor', { [keyword]: value }, {}],
  ]),
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
];
