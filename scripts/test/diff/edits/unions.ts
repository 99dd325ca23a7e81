import { both, pet, ref, schema, type Edit } from './edit.ts';

export const unionEdits: readonly Edit[] = [
  {
    name: 'discriminator of another field',
    bump: 'major',
    kind: 'discriminator-changed',
    edit: schema('Treat discriminator propertyName', 'sort'),
  },
  {
    name: 'value that stands for a variant too',
    bump: 'major',
    kind: 'tag-added',
    edit: schema('Treat discriminator mapping shark', ref('Fish').$ref),
  },
  {
    name: 'variant renamed',
    bump: 'major',
    kind: 'schema-removed',
    edit: (document) => {
      const text = JSON.stringify(document)
        .replaceAll('schemas/Bone"', 'schemas/Ossicle"')
        .replace('"Bone":', '"Ossicle":');
      Object.assign(document, JSON.parse(text));
    },
  },
  {
    name: 'variant removed',
    bump: 'major',
    kind: 'variant-removed',
    edit: both(schema('Treat oneOf', [ref('Bone')]), schema('Treat discriminator mapping', { bone: ref('Bone').$ref })),
  },
  {
    name: 'variant added',
    bump: 'major',
    kind: 'variant-added',
    edit: schema('Treat oneOf', [ref('Bone'), ref('Fish'), ref('Owner')]),
  },
  {
    name: 'discriminator entry renamed',
    bump: 'major',
    kind: 'discriminator-changed',
    edit: schema('Treat discriminator mapping', { bone: ref('Bone').$ref, carp: ref('Fish').$ref }),
  },
  { name: 'variants in another order', bump: 'none', edit: schema('Treat oneOf', [ref('Fish'), ref('Bone')]) },
  {
    name: 'anyOf in place of oneOf',
    bump: 'none',
    edit: both(schema('Treat anyOf', [ref('Bone'), ref('Fish')]), schema('Treat oneOf', undefined)),
  },
  {
    name: 'field becomes a union',
    bump: 'major',
    kind: 'variant-added',
    edit: schema(`${pet} id`, { description: 'Its id.', oneOf: [{ type: 'string' }, { type: 'number' }] }),
  },
  {
    name: 'variants told apart by their fields',
    bump: 'major',
    kind: 'type-changed',
    isUnseen: true,
    edit: schema('Unused properties either oneOf', [
      { type: 'object', properties: { left: { type: 'number' } } },
      { type: 'object', properties: { right: { type: 'number' } } },
    ]),
  },
];
