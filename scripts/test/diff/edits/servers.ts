import { list, set, type Edit } from './edit.ts';

const stage = 'servers 1 variables stage';
const own = [{ url: 'https://up.pets.example' }];

export const serverEdits: readonly Edit[] = [
  {
    name: 'server added',
    bump: 'minor',
    kind: 'server-added',
    edit: (d) => d.servers.push({ url: 'https://eu.pets.example' }),
  },
  { name: 'server removed', bump: 'major', kind: 'server-removed', isUnseen: true, edit: (d) => d.servers.pop() },
  {
    name: 'another server is the first',
    bump: 'major',
    kind: 'default-server-changed',
    isUnseen: true,
    edit: (d) => (d.servers = d.servers.toReversed()),
  },
  { name: 'server described', bump: 'patch', kind: 'prose-changed', edit: set('servers 0 description', 'There.') },
  {
    name: 'server of another region',
    bump: 'minor',
    kind: 'sdk-rule-changed',
    edit: set('servers 0 x-sdk-region', 'eu'),
  },
  {
    name: 'default of a variable changed',
    bump: 'major',
    kind: 'server-variable-changed',
    isUnseen: true,
    edit: set(`${stage} default`, 'live'),
  },
  {
    name: 'value of a variable added',
    bump: 'minor',
    kind: 'server-added',
    edit: set(`${stage} enum`, ['test', 'live', 'old']),
  },
  { name: 'any value of a variable', bump: 'minor', kind: 'server-added', edit: set(`${stage} enum`, undefined) },
  {
    name: 'value of a variable removed',
    bump: 'major',
    kind: 'server-removed',
    isUnseen: true,
    edit: set(`${stage} enum`, ['test']),
  },
  { name: 'values of a variable in another order', bump: 'none', edit: set(`${stage} enum`, ['live', 'test']) },
  { name: 'variable described', bump: 'patch', kind: 'prose-changed', edit: set(`${stage} description`, 'Which') },
  {
    name: 'operation at a server of its own',
    bump: 'major',
    kind: 'server-removed',
    isUnseen: true,
    edit: set(`${list} servers`, own),
  },
  {
    name: 'path at a server of its own',
    bump: 'major',
    kind: 'server-removed',
    isUnseen: true,
    edit: set('paths /pets servers', own),
  },
  {
    name: 'operation that names the servers of the document',
    bump: 'none',
    edit: (d) => (d.paths['/pets'].get.servers = d.servers),
  },
];
