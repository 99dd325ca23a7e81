import { create, item, json, list, ref, set, type Edit } from './edit.ts';

const found = `${list} responses 200`;

export const responseEdits: readonly Edit[] = [
  {
    name: 'success status removed',
    bump: 'major',
    kind: 'success-removed',
    edit: set(`${create} responses`, { 202: { description: 'Later' } }),
  },
  {
    name: 'success status with another body added',
    bump: 'major',
    kind: 'success-added',
    edit: set(`${create} responses 202`, { description: 'Later', content: json(ref('Owner')) }),
  },
  {
    name: 'error status added',
    bump: 'minor',
    kind: 'error-added',
    edit: set(`${create} responses 409`, { description: 'No', content: json(ref('Error')) }),
  },
  { name: 'error status removed', bump: 'major', kind: 'error-removed', edit: set(`${list} responses 404`, undefined) },
  {
    name: 'answer media type replaced',
    bump: 'major',
    kind: 'media-type-removed',
    edit: set(`${create} responses 201 content`, { 'text/json': { schema: ref('Pet') } }),
  },
  {
    name: 'success status for another',
    bump: 'major',
    kind: 'success-added',
    edit: (d) => {
      const { responses } = d.paths['/pets'].get;
      responses[201] = responses[200];
      delete responses[200];
    },
  },
  {
    name: 'range of success statuses added',
    bump: 'major',
    kind: 'success-added',
    edit: set(`${list} responses 2XX`, { description: 'Some' }),
  },
  {
    name: 'status that is no error added',
    bump: 'minor',
    kind: 'error-added',
    edit: set(`${list} responses 304`, { description: 'Same' }),
  },
  {
    name: 'range of error statuses added',
    bump: 'minor',
    kind: 'error-added',
    edit: set(`${list} responses 4XX`, { description: 'No' }),
  },
  {
    name: 'default answer added',
    bump: 'minor',
    kind: 'error-added',
    edit: set(`${list} responses default`, { description: 'No' }),
  },
  {
    name: 'error status for a range',
    bump: 'major',
    kind: 'error-removed',
    edit: (d) => {
      const { responses } = d.paths['/pets'].get;
      responses['4XX'] = responses[404];
      delete responses[404];
    },
  },
  {
    name: 'answer media type added',
    bump: 'major',
    kind: 'success-type-added',
    edit: set(`${found} content text/csv`, { schema: { type: 'string' } }),
  },
  {
    name: 'answer without content',
    bump: 'major',
    kind: 'media-type-removed',
    edit: set(`${found} content`, undefined),
  },
  {
    name: 'content of an empty answer',
    bump: 'major',
    kind: 'success-type-added',
    edit: set(`${item} delete responses 204 content`, json({ type: 'string' })),
  },
  {
    name: 'answer without schema',
    bump: 'major',
    kind: 'type-widened',
    edit: set(`${found} content application/json schema`, undefined),
  },
  { name: 'answer described', bump: 'patch', kind: 'prose-changed', edit: set(`${found} description`, 'All pets') },
  {
    name: 'answer with links',
    bump: 'patch',
    kind: 'prose-changed',
    edit: set(`${found} links`, { self: { operationId: 'getPet' } }),
  },
  { name: 'answer with a mark of others', bump: 'patch', kind: 'prose-changed', edit: set(`${found} x-order`, 1) },
  {
    name: 'error media type added',
    bump: 'minor',
    kind: 'media-type-added',
    edit: set(`${list} responses 404 content text/plain`, { schema: { type: 'string' } }),
  },
];
