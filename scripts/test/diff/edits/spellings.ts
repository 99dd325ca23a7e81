import { set, both, schema, list, item, pet, body, ref, type Edit } from './edit.ts';

export const spellingEdits: readonly Edit[] = [
  // Wording.
  { name: 'summary changed', bump: 'patch', edit: set(`${list} summary`, 'List all pets') },
  { name: 'description changed', bump: 'patch', edit: schema('Pet description', 'An animal.') },
  { name: 'field description changed', bump: 'patch', edit: schema(`${pet} id description`, 'The id.') },
  {
    name: 'example changed',
    bump: 'patch',
    edit: set(`${list} responses 200 content application/json examples some value`, { data: [], next: null }),
  },
  { name: 'title changed', bump: 'patch', edit: set('info title', 'Animals') },
  { name: 'server description changed', bump: 'patch', edit: set('servers 0 description', 'There.') },
  // Other spellings of the same.
  {
    name: 'fields in another order',
    bump: 'none',
    edit: (d) =>
      (d.components.schemas.Pet.properties = Object.fromEntries(
        Object.entries(d.components.schemas.Pet.properties).toReversed(),
      )),
  },
  {
    name: 'required in another order',
    bump: 'none',
    edit: schema('Pet required', ['size', 'owner', 'mood', 'kind', 'id']),
  },
  { name: 'values in another order', bump: 'none', edit: schema(`${pet} kind enum`, ['dog', 'cat']) },
  { name: 'an allOf of one', bump: 'none', edit: schema(`${pet} owner`, { allOf: [ref('Owner')] }) },
  {
    name: 'an object split into an equal allOf',
    bump: 'none',
    edit: ({ components: { schemas } }) => {
      const { id, kind, ...others } = schemas.Pet.properties;
      schemas.Pet = {
        description: schemas.Pet.description,
        allOf: [
          { type: 'object', required: ['id', 'kind'], properties: { id, kind } },
          { type: 'object', required: ['mood', 'owner', 'size'], properties: others },
        ],
      };
    },
  },
  {
    name: 'null as a oneOf',
    bump: 'none',
    edit: schema('PetList properties next', { oneOf: [{ type: 'string' }, { type: 'null' }] }),
  },
  {
    name: 'null as an anyOf',
    bump: 'none',
    edit: schema('PetList properties next', { anyOf: [{ type: 'null' }, { type: 'string' }] }),
  },
  {
    name: 'a oneOf of one value without a type',
    bump: 'none',
    edit: schema(`${pet} object`, { oneOf: [{ enum: ['pet'] }] }),
  },
  { name: 'types in another order', bump: 'none', edit: schema(`${pet} code type`, ['integer', 'string']) },
  { name: 'a union that says its type', bump: 'none', edit: schema('Treat type', 'object') },
  { name: 'const as an enum of one', bump: 'none', edit: schema(`${pet} object`, { type: 'string', enum: ['pet'] }) },
  {
    name: 'const as a pattern of one text',
    bump: 'none',
    edit: schema(`${pet} object`, { type: 'string', pattern: '^pet$' }),
  },
  {
    name: 'inline in place of a reference',
    bump: 'none',
    edit: schema(`${pet} owner`, { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }),
  },
  {
    name: 'inline in place of a reference, with null',
    bump: 'none',
    edit: schema(`${body} owner`, {
      type: ['object', 'null'],
      required: ['name'],
      properties: { name: { type: 'string' } },
    }),
  },
  {
    name: 'response moved to the components',
    bump: 'none',
    edit: (document) => {
      document.components.responses = { Missing: document.paths['/pets'].get.responses['404'] };
      document.paths['/pets'].get.responses['404'] = { $ref: '#/components/responses/Missing' };
    },
  },
  {
    name: 'false where nothing says the same',
    bump: 'none',
    edit: both(schema(`${pet} age deprecated`, false), set(`${item} delete requestBody required`, false)),
  },
];
