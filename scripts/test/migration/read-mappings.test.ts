import { expect, test } from 'vitest';
import { readMappings } from '../../migration/read-mappings.ts';

const entry = `- from: { operation: POST /things }
  to:
    - { operation: POST /small_things, when: it is small }
    - { operation: POST /large_things, when: it is large }
  change: replaced
  fields:
    - { from: name, to: title }
    - { in: response, from: thing, to: [$, null], how: Read the list. }
  why: Things come in sizes.
  how: Choose one.
`;

test('reads an entry, with one path per target', () => {
  const [mapping] = readMappings(entry, 'a.yaml');
  expect(mapping).toMatchObject({ kind: 'operation', from: 'POST /things', change: 'replaced' });
  expect(mapping!.locate(['to', 1, 'when'])).toEqual({ file: 'a.yaml', line: 4, column: 40 });
  expect(mapping!.fields.map(({ to }) => to)).toEqual([
    ['title', 'title'],
    ['$', null],
  ]);
});

test.each([
  [
    'an unknown key',
    entry.replace('why:', 'because:'),
    'a.yaml:9:3  because is unknown: use from, to, change, fields, why, how',
  ],
  [
    'an unknown key of a field',
    entry.replace('from: name', 'form: name'),
    'a.yaml:7:9  fields › form is unknown: use in, from, to, how',
  ],
  ['an unknown change', entry.replace('replaced', 'swapped'), 'a.yaml:5:3  change must be one of unwrapped, renamed'],
  [
    'targets without a condition',
    entry.replace(', when: it is small', ''),
    'a.yaml:3:7  With several targets, each needs "when"',
  ],
  ['too few paths', entry.replace('[$, null]', '[$]'), '"to" has 1 paths for 2 targets'],
  [
    'two kinds',
    entry.replace('{ operation: POST /things }', '{ operation: POST /things, schema: Thing }'),
    '"from" must have exactly one of',
  ],
  [
    'a target of another kind',
    entry.replace('{ operation: POST /small_things', '{ schema: Thing'),
    'a.yaml:3:7  A target must have "operation"',
  ],
  ['a missing reason', entry.replace(/ {2}why.*\n/, ''), "a.yaml:1:3  This must have required property 'why'"],
  ['a field without paths', entry.replace('from: name, to: title', 'how: Ask.'), 'a.yaml:7:7  A field needs "from"'],
  [
    'a place in what has no places',
    entry.replaceAll('operation:', 'schema:'),
    'a.yaml:8:9  "in" is for operations only',
  ],
  ['a file that is no list', 'from: { schema: Thing }', 'a.yaml:1:1  This must be array'],
  ['an entry that is no map', '- Thing', 'a.yaml:1:3  This must be object'],
  ['broken YAML', '- from: {', 'a.yaml:1:10  '],
])('refuses %s, and says where', (_, text, message) => {
  expect(() => readMappings(text, 'a.yaml')).toThrow(message);
});
