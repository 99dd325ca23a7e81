import { item, list, set, type Edit } from './edit.ts';

export const operationEdits: readonly Edit[] = [
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
  {
    name: 'path with a parameter of another type and name',
    bump: 'major',
    kind: 'path-renamed',
    edit: (document) => {
      document.paths['/pets/{id}'] = document.paths['/pets/{petId}'];
      document.paths['/pets/{id}'].parameters[0] = {
        name: 'id',
        in: 'path',
        required: true,
        schema: { type: 'integer' },
      };
      delete document.paths['/pets/{petId}'];
    },
  },
  {
    name: 'operations at another path',
    bump: 'major',
    kind: 'operation-moved',
    edit: (document) => {
      document.paths['/animals'] = document.paths['/pets'];
      delete document.paths['/pets'];
    },
  },
  {
    name: 'operation with another method',
    bump: 'major',
    kind: 'operation-moved',
    edit: (document) => {
      document.paths['/pets'].put = document.paths['/pets'].post;
      delete document.paths['/pets'].post;
    },
  },
  { name: 'operation that is not deprecated', bump: 'none', edit: set(`${list} deprecated`, false) },
  {
    name: 'operation without answers',
    bump: 'major',
    isUnseen: true,
    kind: 'success-removed',
    edit: set(`${item} delete responses`, undefined),
  },
  {
    name: 'x-sdk rule removed',
    bump: 'minor',
    kind: 'sdk-rule-changed',
    edit: set(`${item} get x-sdk-idempotent`, undefined),
  },
  {
    name: 'rule of OpenAPI that is not known',
    bump: 'major',
    kind: 'keyword-changed',
    isUnseen: true,
    edit: set(`${list} novelty`, true),
  },
];
