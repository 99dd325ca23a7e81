import { set, create, item, ref, json, type Edit } from './edit.ts';

export const bodyEdits: readonly Edit[] = [
  {
    name: 'request body made required',
    bump: 'major',
    kind: 'body-required',
    edit: set(`${item} delete requestBody required`, true),
  },
  {
    name: 'request body made optional',
    bump: 'minor',
    kind: 'body-optional',
    edit: set(`${create} requestBody required`, false),
  },
  { name: 'request body removed', bump: 'major', kind: 'body-removed', edit: set(`${create} requestBody`, undefined) },
  {
    name: 'optional request body added',
    bump: 'minor',
    kind: 'optional-body-added',
    edit: set(`${item} get requestBody`, { content: json({ type: 'object' }) }),
  },
  {
    name: 'request media type replaced',
    bump: 'major',
    kind: 'media-type-removed',
    edit: set(`${create} requestBody content`, { 'text/json': { schema: ref('PetCreate') } }),
  },
  {
    name: 'request media type added',
    bump: 'minor',
    kind: 'media-type-added',
    edit: set(`${create} requestBody content text/json`, { schema: ref('PetCreate') }),
  },
  // The types have no body of a GET, which fetch would not send.
  {
    name: 'required request body added',
    bump: 'major',
    kind: 'required-body-added',
    isUnseen: true,
    edit: set(`${item} get requestBody`, { required: true, content: json({ type: 'object' }) }),
  },
  {
    name: 'encoding of a part changed',
    bump: 'major',
    kind: 'keyword-changed',
    isUnseen: true,
    edit: set(`${create} requestBody content multipart/form-data encoding name contentType`, 'text/html'),
  },
  {
    name: 'request body described',
    bump: 'patch',
    kind: 'prose-changed',
    edit: set(`${create} requestBody description`, 'A pet'),
  },
];
