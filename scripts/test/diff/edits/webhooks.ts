import { schema, set, type Edit } from './edit.ts';

const born = 'webhooks pet.born post';

export const webhookEdits: readonly Edit[] = [
  {
    name: 'event renamed',
    bump: 'major',
    kind: 'webhook-moved',
    edit: ({ webhooks }) => {
      webhooks['pet.made'] = webhooks['pet.born'];
      delete webhooks['pet.born'];
    },
  },
  {
    name: 'event that has to be answered with a field more',
    bump: 'major',
    kind: 'required-property-added',
    edit: set(`${born} responses 200 content application/json schema`, {
      type: 'object',
      required: ['ok', 'by'],
      properties: { ok: { type: 'boolean' }, by: { type: 'string' } },
    }),
  },
  {
    name: 'event that can be answered with a field more',
    bump: 'minor',
    kind: 'optional-property-added',
    edit: set(`${born} responses 200 content application/json schema properties by`, { type: 'string' }),
  },
  { name: 'event described', bump: 'patch', kind: 'prose-changed', edit: set(`${born} description`, 'A birth') },
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
