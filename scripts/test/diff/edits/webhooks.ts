import { schema, set, type Edit } from './edit.ts';

const born = 'webhooks pet.born post';

export const webhookEdits: readonly Edit[] = [
  { name: 'event without its pet', bump: 'major', edit: schema('Birth properties pet', undefined) },
  { name: 'event field newly optional', bump: 'major', edit: schema('Birth required', ['event']) },
  { name: 'event field added', bump: 'minor', edit: schema('Birth properties place', { type: 'string' }) },
  {
    name: 'event whose body may be missing',
    bump: 'major',
    kind: 'body-optional',
    edit: set(`${born} requestBody required`, false),
  },
  {
    name: 'event that can be answered with another status',
    bump: 'minor',
    kind: 'success-added',
    edit: set(`${born} responses 202`, { description: 'Later' }),
  },
  {
    name: 'event that has to be answered with another status',
    bump: 'major',
    kind: 'success-removed',
    edit: set(`${born} responses`, { 202: { description: 'Later' } }),
  },
];
