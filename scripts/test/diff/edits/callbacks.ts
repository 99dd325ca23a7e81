import { create, set, type Edit, type Loose } from './edit.ts';

const seen = `${create} callbacks seen {$request.body#/url} post`;
const fields = `${seen} requestBody content application/json schema properties`;

export const callbackEdits: readonly Edit[] = [
  {
    name: 'callback removed',
    bump: 'major',
    kind: 'callback-removed',
    isUnseen: true,
    edit: set(`${create} callbacks`, undefined),
  },
  {
    name: 'callback added',
    bump: 'minor',
    kind: 'callback-added',
    edit: (d: Loose) => {
      const { callbacks } = d.paths['/pets'].post;
      callbacks.fed = structuredClone(callbacks.seen);
    },
  },
  {
    name: 'callback to another place',
    bump: 'major',
    kind: 'callback-removed',
    isUnseen: true,
    edit: (d: Loose) => {
      const { seen } = d.paths['/pets'].post.callbacks;
      seen['{$request.body#/target}'] = seen['{$request.body#/url}'];
      delete seen['{$request.body#/url}'];
    },
  },
  {
    name: 'callback field added',
    bump: 'minor',
    kind: 'optional-property-added',
    edit: set(`${fields} at`, { type: 'string' }),
  },
  {
    name: 'callback field removed',
    bump: 'major',
    kind: 'property-removed',
    isUnseen: true,
    edit: set(`${fields} by`, undefined),
  },
  {
    name: 'callback whose body may be missing',
    bump: 'major',
    kind: 'body-optional',
    isUnseen: true,
    edit: set(`${seen} requestBody required`, false),
  },
  {
    name: 'callback that can be answered with another status',
    bump: 'minor',
    kind: 'success-added',
    edit: set(`${seen} responses 202`, { description: 'Later' }),
  },
  { name: 'callback described', bump: 'patch', kind: 'prose-changed', edit: set(`${seen} summary`, 'Seen') },
];
