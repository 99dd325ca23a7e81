import { item, list, set, type Edit } from './edit.ts';

const security = (ways: Record<string, string[]>[]) => set(`${list} security`, ways);

export const securityEdits: readonly Edit[] = [
  { name: 'no key is asked for any more', bump: 'minor', kind: 'security-widened', edit: security([]) },
  { name: 'the key may be left out', bump: 'minor', kind: 'security-widened', edit: security([{ key: [] }, {}]) },
  { name: 'a second key is asked for', bump: 'major', isUnseen: true, edit: security([{ key: [], other: [] }]) },
  { name: 'a scope is asked for', bump: 'major', isUnseen: true, edit: security([{ key: ['read'] }]) },
  {
    name: 'another scope is asked for',
    bump: 'major',
    isUnseen: true,
    edit: set(`${item} delete security`, [{ key: ['write', 'owner'] }]),
  },
  {
    name: 'scopes in another order',
    bump: 'none',
    edit: set(`${item} delete security`, [{ key: ['admin', 'write'] }]),
  },
  { name: 'security of the document said by the operation', bump: 'none', edit: security([{ key: [] }]) },
];
