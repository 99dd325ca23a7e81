import { schema, pet, type Edit } from './edit.ts';

export const answerValueEdits: readonly Edit[] = [
  {
    name: 'answer value added to a closed enum',
    bump: 'major',
    kind: 'value-added',
    edit: schema(`${pet} kind enum`, ['cat', 'dog', 'cow']),
  },
  {
    name: 'answer value added to an open enum',
    bump: 'minor',
    kind: 'open-value-added',
    edit: schema(`${pet} mood enum`, ['calm', 'wild', 'sad']),
  },
  {
    name: 'answer value removed from an open enum',
    bump: 'minor',
    kind: 'open-value-removed',
    edit: schema(`${pet} mood enum`, ['calm']),
  },
  { name: 'answer value removed', bump: 'major', kind: 'value-removed', edit: schema(`${pet} kind enum`, ['cat']) },
  {
    name: 'answer enum opened',
    bump: 'major',
    kind: 'values-opened',
    edit: schema(`${pet} kind x-sdk-open-enum`, true),
  },
  {
    name: 'answer enum closed',
    bump: 'minor',
    kind: 'values-closed',
    edit: schema(`${pet} mood x-sdk-open-enum`, undefined),
  },
  {
    name: 'answer enum closed, with one value more',
    bump: 'minor',
    kind: 'open-value-added',
    edit: schema(`${pet} mood`, { type: 'string', enum: ['calm', 'wild', 'shy'] }),
  },
  {
    name: 'answer enum closed, with one value less',
    bump: 'major',
    kind: 'value-removed',
    edit: schema(`${pet} mood`, { type: 'string', enum: ['calm'] }),
  },
];
