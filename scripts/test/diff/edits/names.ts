import { both, schema, type Edit } from './edit.ts';

export const nameEdits: readonly Edit[] = [
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
];
