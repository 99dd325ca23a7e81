import { both, list, pet, ref, schema, set, type Edit } from './edit.ts';

export const documentEdits: readonly Edit[] = [
  // Unions.
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
  { name: 'schema of any name removed', bump: 'major', kind: 'schema-removed', edit: schema('constructor', undefined) },
  {
    name: 'schema with the name of a method',
    bump: 'minor',
    kind: 'schema-added',
    edit: schema('toString', { type: 'string' }),
  },
  // The document.
  { name: 'pages about the document', bump: 'patch', edit: set('externalDocs', { url: 'https://pets.example/docs' }) },
  { name: 'mark of others on the document', bump: 'patch', edit: set('x-order', 1) },
  { name: 'tags of the document', bump: 'patch', edit: set('tags', [{ name: 'pets' }]) },
  {
    name: 'rule for the client on the document',
    bump: 'minor',
    kind: 'sdk-rule-changed',
    edit: set('info x-sdk-lifecycle', 'frozen'),
  },
  { name: 'example shared by answers', bump: 'patch', edit: set('components examples', { cat: { value: 1 } }) },
  {
    name: 'parameter that nothing refers to',
    bump: 'none',
    edit: set('components parameters', { spare: { name: 'spare', in: 'query', schema: {} } }),
  },
  {
    name: 'dialect said',
    bump: 'none',
    edit: set('jsonSchemaDialect', 'https://spec.openapis.org/oas/3.1/dialect/base'),
  },
  { name: 'another edition of OpenAPI', bump: 'none', edit: set('openapi', '3.1.1') },
  {
    name: 'paths in another order',
    bump: 'none',
    edit: (d) => (d.paths = Object.fromEntries(Object.entries(d.paths).toReversed())),
  },
  { name: 'path described', bump: 'patch', edit: set('paths /pets description', 'Pets') },
  { name: 'operation tagged', bump: 'patch', edit: set(`${list} tags`, ['pets']) },
];
