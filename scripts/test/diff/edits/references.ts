import { body, both, create, list, pet, ref, schema, set, type Change, type Edit, type Loose } from './edit.ts';

/** Makes a component of a part, and a reference to it in its place. */
const move =
  (pointer: string, section: string): Change =>
  (document: Loose): void => {
    const part = pointer.split(' ').reduce<Loose>((node, step) => node[step], document);
    document.components[section] = { Moved: part };
    set(pointer, { $ref: `#/components/${section}/Moved` })(document);
  };

const moveLimit = move(`${list} parameters 0`, 'parameters');
const moveBody = move(`${create} requestBody`, 'requestBodies');
const moveTotal = move(`${list} responses 200 headers x-total`, 'headers');

export const referenceEdits: readonly Edit[] = [
  { name: 'parameter by reference', bump: 'none', edit: moveLimit },
  {
    name: 'parameter by reference, retyped',
    bump: 'major',
    kind: 'type-changed',
    edit: both(moveLimit, set('components parameters Moved schema type', 'string')),
  },
  { name: 'answer by reference', bump: 'none', edit: move(`${list} responses 200`, 'responses') },
  { name: 'body by reference', bump: 'none', edit: moveBody },
  {
    name: 'body by reference, optional',
    bump: 'minor',
    kind: 'body-optional',
    edit: both(moveBody, set('components requestBodies Moved required', false)),
  },
  { name: 'header by reference', bump: 'none', edit: moveTotal },
  // Beside a reference.
  {
    name: 'reference described',
    bump: 'patch',
    kind: 'prose-changed',
    edit: schema(`${pet} owner description`, 'Whose it is'),
  },
  { name: 'reference deprecated', bump: 'minor', kind: 'deprecated', edit: schema(`${pet} owner deprecated`, true) },
  {
    name: 'reference with one field more',
    bump: 'minor',
    kind: 'required-property-added',
    edit: schema(`${pet} owner`, { ...ref('Owner'), required: ['nick'], properties: { nick: { type: 'string' } } }),
  },
  {
    name: 'reference into a schema',
    bump: 'none',
    edit: schema(`${body} kind`, { $ref: '#/components/schemas/Pet/properties/kind' }),
  },
  {
    name: 'reference by another name',
    bump: 'minor',
    kind: 'schema-added',
    edit: both(schema('Keeper', ref('Owner')), schema(`${pet} owner`, ref('Keeper'))),
  },
  {
    name: 'field that a deep allOf retypes',
    bump: 'major',
    edit: both(
      schema('Pet properties age', {}),
      schema('Pet allOf', [{ allOf: [{ properties: { age: { type: 'string' } } }] }]),
    ),
  },
  {
    name: 'field that a deep allOf requires of a request',
    bump: 'major',
    edit: schema('PetCreate allOf', [{ allOf: [{ required: ['name'] }] }]),
  },
];
