import { json, list, set, type Edit } from './edit.ts';

const found = `${list} responses 200`;
const total = `${found} headers x-total`;

export const headerEdits: readonly Edit[] = [
  {
    name: 'answer header removed',
    bump: 'major',
    kind: 'header-removed',
    edit: set(`${list} responses 200 headers`, {}),
  },
  {
    name: 'answer header optional',
    bump: 'major',
    kind: 'header-optional',
    edit: set(`${list} responses 200 headers x-total required`, false),
  },
  {
    name: 'answer header added',
    bump: 'minor',
    kind: 'header-added',
    edit: set(`${list} responses 200 headers x-more`, { schema: { type: 'integer' } }),
  },
  {
    name: 'answer header in another case',
    bump: 'major',
    kind: 'header-respelled',
    edit: set(`${list} responses 200 headers`, {
      'X-Total': { required: true, schema: { type: 'integer' } },
      'x-page': { schema: { type: 'integer' } },
    }),
  },
  {
    name: 'answer header always there',
    bump: 'minor',
    kind: 'header-required',
    edit: set(`${found} headers x-page required`, true),
  },
  { name: 'answer header retyped', bump: 'major', kind: 'type-changed', edit: set(`${total} schema type`, 'string') },
  { name: 'answer header deprecated', bump: 'minor', kind: 'deprecated', edit: set(`${total} deprecated`, true) },
  { name: 'answer header described', bump: 'patch', kind: 'prose-changed', edit: set(`${total} description`, 'All') },
  {
    name: 'answer header becomes JSON',
    bump: 'major',
    kind: 'parameter-format-changed',
    edit: set(total, { required: true, content: json({ type: 'integer' }) }),
  },
];
