import { both, list, set, type Edit } from './edit.ts';

const parameters = `${list} parameters`;
const [limit, , tags, trace, where] = [0, 1, 2, 3, 4].map((index) => `${parameters} ${index}`);
const text = { type: 'string' };

export const parameterFormEdits: readonly Edit[] = [
  {
    name: 'list parameter not exploded',
    bump: 'major',
    kind: 'parameter-format-changed',
    isUnseen: true,
    edit: set(`${tags} explode`, false),
  },
  { name: 'list parameter with pipes', bump: 'major', isUnseen: true, edit: set(`${tags} style`, 'pipeDelimited') },
  {
    name: 'parameter that keeps reserved characters',
    bump: 'major',
    isUnseen: true,
    edit: set(`${tags} allowReserved`, true),
  },
  {
    name: 'parameter becomes JSON',
    bump: 'major',
    kind: 'parameter-format-changed',
    edit: both(
      set(`${limit} content`, { 'application/json': { schema: { type: 'integer', maximum: 100, default: 20 } } }),
      set(`${limit} schema`, undefined),
    ),
  },
  {
    name: 'parameter of JSON as text',
    bump: 'major',
    isUnseen: true,
    kind: 'parameter-format-changed',
    edit: both(set(`${where} content`, undefined), set(`${where} schema`, text)),
  },
  {
    name: 'field of a JSON parameter retyped',
    bump: 'major',
    isUnseen: true,
    kind: 'type-changed',
    edit: set(`${where} content application/json schema properties age type`, 'string'),
  },
  {
    name: 'parameter that may not be empty',
    bump: 'major',
    kind: 'limit-tightened',
    isUnseen: true,
    edit: set(`${where} allowEmptyValue`, undefined),
  },
  {
    name: 'parameter that may be empty',
    bump: 'minor',
    kind: 'limit-loosened',
    edit: set(`${tags} allowEmptyValue`, true),
  },
  {
    name: 'parameter says its default form',
    bump: 'none',
    edit: both(set(`${tags} explode`, true), set(`${tags} style`, 'form')),
  },
  {
    name: 'header parameter says its default form',
    bump: 'none',
    edit: both(set(`${trace} explode`, false), set(`${trace} style`, 'simple')),
  },
  { name: 'scalar parameter not exploded', bump: 'none', edit: set(`${limit} explode`, false) },
  {
    name: 'parameter says what is not so',
    bump: 'none',
    edit: both(
      set(`${tags} allowReserved`, false),
      set(`${tags} allowEmptyValue`, false),
      set(`${tags} required`, false),
      set(`${tags} deprecated`, false),
    ),
  },
];
