import { expect, test } from 'vitest';
import { checkSchema, readDocument, type Schema } from '../src/index.ts';

const create = (openapi: string) =>
  readDocument({
    openapi,
    info: { title: 'Any', version: '1' },
    paths: {},
    components: { schemas: { Name: { type: 'string' } } },
  });

test.each<[string, string, Schema, unknown]>([
  ['an id within an example', '3.1.0', { type: 'object', example: { $id: '1' }, examples: [{ $id: '1' }] }, {}],
  ['ids and dialects', '3.1.0', { $id: 'https://a.example/b', $schema: 'https://a.example/c', type: 'object' }, {}],
  [
    'a field called example',
    '3.1.0',
    { type: 'object', properties: { example: { type: 'string' } } },
    { example: 'a' },
  ],
  ['"nullable" that 3.1 does not know', '3.1.0', { nullable: true, description: 'Any' }, 1],
  ['"nullable" beside a reference', '3.0.3', { nullable: true, allOf: [{ $ref: '#/components/schemas/Name' }] }, null],
  ['a pattern that only old rules allow', '3.1.0', { type: 'string', pattern: '^a\\_b$' }, 'a_b'],
  ['a pattern of another language', '3.1.0', { type: 'string', pattern: '(?P<a>x)\\A' }, 'anything'],
])('understands %s', (_, openapi, schema, value) => {
  expect(checkSchema(create(openapi), schema, value, [])).toEqual([]);
});

test('still refuses what a noted schema does not allow', () => {
  const document = create('3.1.0');
  expect(
    checkSchema(document, { type: 'object', properties: { default: { type: 'string' } } }, { default: 1 }, []),
  ).toHaveLength(1);
  expect(checkSchema(document, { nullable: true, type: 'string' }, null, [])).toHaveLength(1);
});
