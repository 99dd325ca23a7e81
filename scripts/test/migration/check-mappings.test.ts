import { expect, test } from 'vitest';
import { checkMappings } from '../../migration/check-mappings.ts';
import { readMappings } from '../../migration/read-mappings.ts';
import { formatProblem } from '../../base/problem.ts';
import { object, operation, reference, side } from './documents.ts';

const older = side(
  '1',
  { 'POST /things': operation(object({ name: { type: 'string' } }), reference('Thing')) },
  { Thing: object({ id: { type: 'string' } }) },
);
const newer = side(
  '2',
  { 'POST /items': operation(object({ title: { type: 'string' } }), reference('Item')) },
  { Item: object({ id: { type: 'string' } }) },
);

const entry = `- from: { operation: POST /things }
  to: [{ operation: POST /items }]
  change: renamed
  fields:
    - { from: name, to: title }
    - { in: response, from: id, to: id }
  why: They are items.
  how: Rename them.
- from: { schema: Thing }
  to: [{ schema: Item }]
  change: renamed
  why: They are items.
  how: Rename them.
`;

const check = (text: string): string[] =>
  checkMappings(readMappings(text, 'a.yaml'), older, newer, 'a.yaml').map(formatProblem);

test('finds nothing where every name exists', () => {
  expect(check(entry)).toEqual([]);
});

test.each([
  [
    'an operation of the older version',
    ['operation: POST /things', 'operation: POST /thing'],
    'a.yaml:1:11  There is no operation "POST /thing" in 1',
  ],
  [
    'an operation of the newer version',
    ['operation: POST /items', 'operation: POST /item'],
    'a.yaml:2:10  There is no operation "POST /item" in 2',
  ],
  [
    'a field of a request',
    ['from: name', 'from: label'],
    'a.yaml:5:9  There is no "label" in the request of POST /things (1)',
  ],
  ['a field of a successor', ['to: title', 'to: label'], 'There is no "label" in the request of POST /items (2)'],
  ['a field of a response', ['to: id', 'to: key'], 'There is no "key" in the response of POST /items (2)'],
  ['a schema', ['schema: Item', 'schema: Items'], 'There is no schema "Items" in 2'],
  [
    'an event',
    ['{ schema: Thing }\n  to: [{ schema: Item }]', '{ webhook: thing.done }\n  to: []'],
    'There is no webhook "thing.done" in 1',
  ],
  [
    'a server',
    ['{ schema: Thing }\n  to: [{ schema: Item }]', '{ server: https://other.example }\n  to: []'],
    'There is no server "https://other.example" in 1',
  ],
  [
    'a header',
    ['{ schema: Thing }\n  to: [{ schema: Item }]', '{ header: x-other }\n  to: []'],
    'There is no header "x-other" in 1',
  ],
])('names %s that is not there, with its line', (_, [right, wrong], message) => {
  expect(check(entry.replace(right!, wrong!)).join('\n')).toContain(message);
});

test('an operation that is gone needs an entry', () => {
  expect(check('[]')).toEqual([
    'a.yaml  POST /things of 1 has no entry, and 2 does not have it: say what became of it',
  ]);
});

test('a parameter of the query is looked up by its whole name', () => {
  const parameter = { in: 'query', name: 'filter.status', schema: { type: 'string' } };
  const list = { 'GET /list': operation(undefined, object({}), { parameters: [parameter] }) };
  const text = `- from: { operation: GET /list }
  to: [{ operation: GET /list }]
  change: changed
  fields:
    - { in: query, from: filter.status, to: filter.status }
    - { in: query, from: status }
  why: It means something else.
  how: Look at it.
`;
  const found = checkMappings(readMappings(text, 'a.yaml'), side('1', list), side('2', list), 'a.yaml');
  expect(found.map(formatProblem)).toEqual(['a.yaml:6:20  There is no "status" in the query of GET /list (1)']);
});
