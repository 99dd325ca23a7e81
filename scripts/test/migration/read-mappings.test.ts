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
  expect(mapping).toMatchObject({ kind: 'operation', from: 'POST /things', change: 'replaced', line: 1 });
  expect(mapping!.fields.map(({ to }) => to)).toEqual([
    ['title', 'title'],
    ['$', null],
  ]);
});

test.each([
  ['an unknown key', entry.replace('why:', 'because:'), 'a.yaml:9:3  An entry does not know "because"'],
  ['an unknown key of a field', entry.replace('from: name', 'form: name'), 'a.yaml:7:9  A field does not know "form"'],
  ['an unknown change', entry.replace('replaced', 'swapped'), 'a.yaml:5:11  "change" is "swapped"'],
  [
    'targets without a condition',
    entry.replace(', when: it is small', ''),
    'a.yaml:3:5  With several targets, each needs "when"',
  ],
  ['too few paths', entry.replace('[$, null]', '[$]'), '"to" has 1 paths for 2 targets'],
  [
    'two kinds',
    entry.replace('{ operation: POST /things }', '{ operation: POST /things, schema: Thing }'),
    '"from" must have exactly one of',
  ],
  ['a missing reason', entry.replace(/ {2}why.*\n/, ''), '"why" must be a text'],
  ['a field without paths', entry.replace('from: name, to: title', 'how: Ask.'), 'a.yaml:7:7  A field needs "from"'],
  [
    'a place in what has no places',
    entry.replaceAll('operation:', 'schema:'),
    'a.yaml:8:13  "in" is for operations only',
  ],
  ['a file that is no list', 'from: { schema: Thing }', 'a.yaml:1:1  The file must be a list'],
  ['an entry that is no map', '- Thing', 'a.yaml:1:3  An entry must be a map with some of from, to'],
  ['broken YAML', '- from: {', 'a.yaml:'],
])('refuses %s, and says where', (_, text, message) => {
  expect(() => readMappings(text, 'a.yaml')).toThrow(message);
});
