import { set, both, list, item, type Edit } from './edit.ts';

export const operationEdits: readonly Edit[] = [
  // Operations.
  { name: 'operation removed', bump: 'major', kind: 'operation-removed', edit: set(`${item} delete`, undefined) },
  { name: 'path removed', bump: 'major', kind: 'operation-removed', edit: set(item, undefined) },
  {
    name: 'path parameter renamed',
    bump: 'major',
    kind: 'path-renamed',
    edit: (document) => {
      document.paths['/pets/{id}'] = document.paths['/pets/{petId}'];
      document.paths['/pets/{id}'].parameters[0].name = 'id';
      delete document.paths['/pets/{petId}'];
    },
  },
  {
    name: 'operation added',
    bump: 'minor',
    kind: 'operation-added',
    edit: set('paths /owners', { get: { operationId: 'listOwners', responses: { 200: { description: 'All' } } } }),
  },
  {
    name: 'operationId changed',
    bump: 'major',
    kind: 'operation-id-changed',
    edit: set(`${item} get operationId`, 'readPet'),
  },
  { name: 'operation deprecated', bump: 'minor', kind: 'deprecated', edit: set(`${list} deprecated`, true) },
  {
    name: 'x-sdk rule changed',
    bump: 'minor',
    kind: 'sdk-rule-changed',
    edit: set(`${item} get x-sdk-idempotent`, false),
  },
  { name: 'webhook removed', bump: 'major', kind: 'webhook-removed', edit: set('webhooks pet.born', undefined) },
  {
    name: 'webhook added',
    bump: 'minor',
    kind: 'webhook-added',
    edit: set('webhooks pet.died', { post: { operationId: 'petDied', responses: { 200: { description: 'Noted' } } } }),
  },
  // Parameters.
  {
    name: 'parameter removed',
    bump: 'major',
    kind: 'parameter-removed',
    edit: (d) => d.paths['/pets'].get.parameters.splice(0, 1),
  },
  {
    name: 'optional parameter added',
    bump: 'minor',
    kind: 'optional-parameter-added',
    edit: (d) => d.paths['/pets'].get.parameters.push({ name: 'color', in: 'query', schema: { type: 'string' } }),
  },
  {
    name: 'required parameter added',
    bump: 'major',
    kind: 'required-parameter-added',
    edit: (d) =>
      d.paths['/pets'].get.parameters.push({ name: 'color', in: 'query', required: true, schema: { type: 'string' } }),
  },
  {
    name: 'parameter made required',
    bump: 'major',
    kind: 'parameter-required',
    edit: set(`${list} parameters 0 required`, true),
  },
  {
    name: 'parameter made optional',
    bump: 'minor',
    kind: 'parameter-optional',
    edit: set(`${list} parameters 1 required`, false),
  },
  {
    name: 'parameter value removed',
    bump: 'major',
    kind: 'value-removed',
    edit: set(`${list} parameters 1 schema enum`, ['name']),
  },
  {
    name: 'parameter value added',
    bump: 'minor',
    kind: 'value-added',
    edit: set(`${list} parameters 1 schema enum`, ['name', 'age', 'id']),
  },
  {
    name: 'parameter retyped',
    bump: 'major',
    kind: 'type-changed',
    edit: set(`${list} parameters 0 schema`, { type: 'string' }),
  },
  {
    name: 'parameter limit lowered',
    bump: 'major',
    kind: 'limit-tightened',
    isUnseen: true,
    edit: set(`${list} parameters 0 schema maximum`, 50),
  },
  {
    name: 'parameter limit raised',
    bump: 'minor',
    kind: 'limit-loosened',
    edit: set(`${list} parameters 0 schema maximum`, 500),
  },
  {
    name: 'parameter default changed',
    bump: 'major',
    kind: 'default-changed',
    isUnseen: true,
    edit: set(`${list} parameters 0 schema default`, 5),
  },
  {
    name: 'parameter written another way',
    bump: 'major',
    kind: 'parameter-format-changed',
    isUnseen: true,
    edit: set(`${list} parameters 2 explode`, false),
  },
  {
    name: 'parameter says its default form',
    bump: 'none',
    edit: both(set(`${list} parameters 2 explode`, true), set(`${list} parameters 2 style`, 'form')),
  },
  {
    name: 'parameters in another order',
    bump: 'none',
    edit: (d) => (d.paths['/pets'].get.parameters = d.paths['/pets'].get.parameters.toReversed()),
  },
  {
    name: 'parameter moved from the path to its operations',
    bump: 'none',
    edit: (d) => {
      const pet = d.paths['/pets/{petId}'];
      for (const method of ['get', 'delete']) pet[method].parameters = pet.parameters;
      delete pet.parameters;
    },
  },
];
