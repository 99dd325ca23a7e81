import { item, list, set, type Edit, type Loose } from './edit.ts';

const parameters = `${list} parameters`;
const [limit, sort, , trace] = [0, 1, 2, 3, 4].map((index) => `${parameters} ${index}`);
const add =
  (parameter: object) =>
  (document: Loose): void =>
    document.paths['/pets'].get.parameters.push(parameter);
const text = { type: 'string' };

export const parameterEdits: readonly Edit[] = [
  {
    name: 'parameter removed',
    bump: 'major',
    kind: 'parameter-removed',
    edit: (d) => d.paths['/pets'].get.parameters.splice(0, 1),
  },
  {
    name: 'optional parameter added',
    bump: 'minor',
    kind: 'optional-parameter-added',
    edit: add({ name: 'color', in: 'query', schema: text }),
  },
  {
    name: 'required parameter added',
    bump: 'major',
    kind: 'required-parameter-added',
    edit: add({ name: 'color', in: 'query', required: true, schema: text }),
  },
  { name: 'optional cookie added', bump: 'minor', edit: add({ name: 'sid', in: 'cookie', schema: text }) },
  { name: 'parameter made required', bump: 'major', kind: 'parameter-required', edit: set(`${limit} required`, true) },
  { name: 'parameter made optional', bump: 'minor', kind: 'parameter-optional', edit: set(`${sort} required`, false) },
  { name: 'parameter in another place', bump: 'major', kind: 'parameter-removed', edit: set(`${limit} in`, 'header') },
  { name: 'parameter in another case', bump: 'major', kind: 'parameter-removed', edit: set(`${limit} name`, 'Limit') },
  {
    name: 'header parameter in another case',
    bump: 'major',
    kind: 'header-respelled',
    edit: set(`${trace} name`, 'X-Trace'),
  },
  { name: 'parameter value removed', bump: 'major', kind: 'value-removed', edit: set(`${sort} schema enum`, ['name']) },
  {
    name: 'parameter value added',
    bump: 'minor',
    kind: 'value-added',
    edit: set(`${sort} schema enum`, ['name', 'age', 'id']),
  },
  { name: 'parameter retyped', bump: 'major', kind: 'type-changed', edit: set(`${limit} schema`, text) },
  { name: 'parameter typed as anything', bump: 'minor', kind: 'type-widened', edit: set(`${limit} schema`, {}) },
  {
    name: 'parameter limit lowered',
    bump: 'major',
    kind: 'limit-tightened',
    isUnseen: true,
    edit: set(`${limit} schema maximum`, 50),
  },
  { name: 'parameter limit raised', bump: 'minor', kind: 'limit-loosened', edit: set(`${limit} schema maximum`, 500) },
  {
    name: 'parameter default changed',
    bump: 'major',
    kind: 'default-changed',
    isUnseen: true,
    edit: set(`${limit} schema default`, 5),
  },
  { name: 'parameter deprecated', bump: 'minor', kind: 'deprecated', edit: set(`${limit} deprecated`, true) },
  {
    name: 'parameter no longer deprecated',
    bump: 'patch',
    kind: 'no-longer-deprecated',
    edit: set(`${trace} deprecated`, false),
  },
  // Words and rules.
  { name: 'parameter described', bump: 'patch', kind: 'prose-changed', edit: set(`${limit} description`, 'How many') },
  {
    name: 'parameter with an example',
    bump: 'patch',
    kind: 'prose-changed',
    edit: set(`${limit} examples`, { some: { value: 1 } }),
  },
  { name: 'parameter with a mark of others', bump: 'patch', kind: 'prose-changed', edit: set(`${limit} x-order`, 1) },
  {
    name: 'parameter with a rule for the client',
    bump: 'minor',
    kind: 'sdk-rule-changed',
    edit: set(`${trace} x-sdk-option`, 'trace'),
  },
  // Where it stands.
  {
    name: 'parameters in another order',
    bump: 'none',
    edit: (d) => (d.paths['/pets'].get.parameters = d.paths['/pets'].get.parameters.toReversed()),
  },
  {
    name: 'parameter moved from the path to its operations',
    bump: 'none',
    edit: (d) => {
      const pet = d.paths['/pets/{petId}'];
      for (const method of ['get', 'delete']) pet[method].parameters = pet.parameters;
      delete pet.parameters;
    },
  },
  {
    name: 'parameter of the path said again by an operation',
    bump: 'none',
    edit: set(`${item} get parameters`, [{ name: 'petId', in: 'path', required: true, schema: text }]),
  },
  {
    name: 'example of what a parameter holds',
    bump: 'patch',
    kind: 'prose-changed',
    edit: set(`${list} parameters 4 content application/json example`, { age: 3 }),
  },
];
