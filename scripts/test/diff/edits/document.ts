import { list, set, type Edit } from './edit.ts';

export const documentEdits: readonly Edit[] = [
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
