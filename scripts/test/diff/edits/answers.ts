import { both, schema, pet, ref, type Edit } from './edit.ts';

export const answerEdits: readonly Edit[] = [
  { name: 'answer field removed', bump: 'major', kind: 'property-removed', edit: schema(`${pet} age`, undefined) },
  {
    name: 'answer field added',
    bump: 'minor',
    kind: 'optional-property-added',
    edit: schema(`${pet} color`, { type: 'string' }),
  },
  {
    name: 'required answer field added',
    bump: 'minor',
    kind: 'required-property-added',
    edit: both(
      schema(`${pet} color`, { type: 'string' }),
      schema('Pet required', ['id', 'kind', 'mood', 'owner', 'size', 'color']),
    ),
  },
  { name: 'answer limit tightened', bump: 'patch', kind: 'limit-tightened', edit: schema(`${pet} age maximum`, 20) },
  { name: 'answer field retyped', bump: 'major', kind: 'type-changed', edit: schema(`${pet} id type`, 'integer') },
  {
    name: 'answer field newly optional',
    bump: 'major',
    kind: 'property-optional',
    edit: schema('Pet required', ['kind', 'mood', 'owner', 'size']),
  },
  {
    name: 'answer field always there',
    bump: 'minor',
    kind: 'property-required',
    edit: schema('Pet required', ['id', 'kind', 'mood', 'owner', 'size', 'age']),
  },
  {
    name: 'answer field newly nullable',
    bump: 'major',
    kind: 'became-nullable',
    edit: schema(`${pet} id type`, ['string', 'null']),
  },
  {
    name: 'answer field newly nullable, by reference',
    bump: 'major',
    kind: 'became-nullable',
    edit: schema(`${pet} owner`, { oneOf: [ref('Owner'), { type: 'null' }] }),
  },
  {
    name: 'answer field never null',
    bump: 'minor',
    kind: 'no-longer-nullable',
    edit: schema('PetList properties next type', 'string'),
  },
  {
    name: 'answer integer widened to number',
    bump: 'major',
    kind: 'type-widened',
    isUnseen: true,
    edit: schema(`${pet} age type`, 'number'),
  },
  {
    name: 'answer of any type typed',
    bump: 'minor',
    kind: 'type-narrowed',
    edit: schema(`${pet} notes`, { type: 'string' }),
  },
  { name: 'answer typed as anything', bump: 'major', kind: 'type-widened', edit: schema(`${pet} id`, {}) },
  {
    name: 'answer format removed',
    bump: 'major',
    kind: 'format-removed',
    isUnseen: true,
    edit: schema(`${pet} born format`, undefined),
  },
  {
    name: 'answer becomes binary',
    bump: 'major',
    kind: 'format-changed',
    edit: schema(`${pet} born format`, 'binary'),
  },
  {
    name: 'answer map retyped',
    bump: 'major',
    kind: 'type-changed',
    edit: schema(`${pet} labels additionalProperties type`, 'number'),
  },
  // An object without anything declared is a map of never, which goes anywhere.
  {
    name: 'answer map removed',
    bump: 'major',
    kind: 'map-removed',
    isUnseen: true,
    edit: schema(`${pet} labels additionalProperties`, undefined),
  },
  {
    name: 'answer array retyped',
    bump: 'major',
    kind: 'type-changed',
    edit: schema('PetList properties data', { type: 'object' }),
  },
  { name: 'answer field deprecated', bump: 'minor', kind: 'deprecated', edit: schema(`${pet} age deprecated`, true) },
  {
    name: 'answer field of the webhook alone removed',
    bump: 'major',
    kind: 'property-removed',
    edit: both(schema('Birth properties', { event: { const: 'pet.born' } }), schema('Birth required', ['event'])),
  },
  {
    name: 'webhook field added',
    bump: 'minor',
    kind: 'required-property-added',
    edit: both(schema('Birth properties when', { type: 'string' }), schema('Birth required', ['event', 'pet', 'when'])),
  },
];
