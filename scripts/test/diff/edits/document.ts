import { set, both, schema, pet, ref, type Edit } from './edit.ts';

export const documentEdits: readonly Edit[] = [
  // Unions.
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
    name: 'variants that nothing tells apart',
    bump: 'major',
    kind: 'variant-removed',
    isUnseen: true,
    edit: schema('Unused properties either oneOf', [
      { type: 'object', properties: { left: { type: 'number' } } },
      { type: 'object', properties: { right: { type: 'number' } } },
    ]),
  },
  // Names, and what no operation uses.
  { name: 'schema name removed', bump: 'major', kind: 'schema-removed', edit: schema('Unused', undefined) },
  { name: 'schema name added', bump: 'minor', kind: 'schema-added', edit: schema('Another', { type: 'string' }) },
  {
    name: 'unused schema that requires a new field',
    bump: 'major',
    isUnseen: true,
    edit: both(schema('Unused properties two', { type: 'string' }), schema('Unused required', ['two'])),
  },
  {
    name: 'x-sdk mark of a schema',
    bump: 'minor',
    kind: 'sdk-rule-changed',
    edit: schema('Pet properties kind x-sdk-terminal', ['cat']),
  },
  {
    name: 'unused schema retyped',
    bump: 'major',
    kind: 'type-changed',
    isUnseen: true,
    edit: schema('Unused properties one type', 'number'),
  },
  {
    name: 'schema renamed',
    bump: 'major',
    kind: 'schema-removed',
    edit: (document) => {
      const text = JSON.stringify(document)
        .replaceAll('schemas/Owner"', 'schemas/Person"')
        .replace('"Owner":', '"Person":');
      Object.assign(document, JSON.parse(text));
    },
  },
  // The document.
  {
    name: 'server added',
    bump: 'minor',
    kind: 'server-added',
    edit: (d) => d.servers.push({ url: 'https://eu.pets.example' }),
  },
  {
    name: 'server removed',
    bump: 'major',
    kind: 'server-removed',
    isUnseen: true,
    edit: set('servers', [{ url: 'https://eu.pets.example' }]),
  },
  {
    name: 'way to authenticate replaced',
    bump: 'major',
    kind: 'security-narrowed',
    isUnseen: true,
    edit: set('security', [{ other: [] }]),
  },
  {
    name: 'way to authenticate added',
    bump: 'minor',
    kind: 'security-widened',
    edit: set('security', [{ key: [] }, { other: [] }]),
  },
  {
    name: 'security scheme changed',
    bump: 'major',
    kind: 'scheme-changed',
    isUnseen: true,
    edit: set('components securitySchemes key scheme', 'basic'),
  },
];
