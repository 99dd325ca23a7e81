import { item, list, set, type Edit } from './edit.ts';

const get = `${item} get`;
const flow = 'components securitySchemes login flows clientCredentials';
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
  {
    name: 'a scope is no longer asked for',
    bump: 'minor',
    kind: 'security-widened',
    edit: set(`${item} delete security`, [{ key: ['write'] }]),
  },
  {
    name: 'one of two keys is enough',
    bump: 'minor',
    kind: 'security-widened',
    edit: set(`${get} security`, [{ login: ['read'] }, { key: [] }]),
  },
  {
    name: 'one of two ways removed',
    bump: 'major',
    kind: 'security-narrowed',
    isUnseen: true,
    edit: set(`${get} security`, [{ login: ['read'] }]),
  },
  {
    name: 'ways in another order',
    bump: 'none',
    edit: set(`${get} security`, [{ other: [], key: [] }, { login: ['read'] }]),
  },
  {
    name: 'way to authenticate replaced',
    bump: 'major',
    kind: 'security-narrowed',
    isUnseen: true,
    edit: set('security', [{ other: [] }]),
  },
  {
    name: 'way to authenticate added',
    bump: 'minor',
    kind: 'security-widened',
    edit: set('security', [{ key: [] }, { other: [] }]),
  },
  // Schemes.
  {
    name: 'scheme changed',
    bump: 'major',
    kind: 'scheme-changed',
    isUnseen: true,
    edit: set('components securitySchemes key scheme', 'basic'),
  },
  { name: 'scheme in another case', bump: 'none', edit: set('components securitySchemes key scheme', 'Bearer') },
  {
    name: 'scheme described',
    bump: 'patch',
    kind: 'prose-changed',
    edit: set('components securitySchemes key bearerFormat', 'JWT'),
  },
  { name: 'scope offered', bump: 'minor', kind: 'scheme-extended', edit: set(`${flow} scopes write`, 'Write.') },
  { name: 'scope described', bump: 'patch', edit: set(`${flow} scopes read`, 'Look.') },
  {
    name: 'tokens from another place',
    bump: 'major',
    kind: 'scheme-changed',
    isUnseen: true,
    edit: set(`${flow} tokenUrl`, 'https://pets.example/login'),
  },
  {
    name: 'scheme that nothing asks for changed',
    bump: 'none',
    edit: set('components securitySchemes spare name', 'x-other'),
  },
  {
    name: 'scheme that nothing asks for removed',
    bump: 'none',
    edit: set('components securitySchemes spare', undefined),
  },
  {
    name: 'scheme renamed',
    bump: 'none',
    edit: (document) => {
      const text = JSON.stringify(document).replaceAll('"login":', '"token":');
      Object.assign(document, JSON.parse(text));
    },
  },
];
