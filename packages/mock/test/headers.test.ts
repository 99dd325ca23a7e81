import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../src/index.ts';

const numbers = { type: 'array', items: { type: 'integer' } };
const point = { type: 'object', required: ['x', 'y'], properties: { x: { const: 1 }, y: { const: 2 } } };

let mock: Mock;
beforeAll(async () => {
  const headers = {
    list: { required: true, schema: numbers, example: [1, 2] },
    point: { required: true, schema: point },
    spread: { required: true, explode: true, schema: point },
    json: { required: true, content: { 'application/json': { schema: point } } },
    flag: { required: true, schema: { type: 'boolean' } },
    named: { schema: { type: 'string' }, examples: { one: { value: 'a\nb→' } } },
    open: {},
    wrong: { schema: numbers, example: ['a'] },
  };
  const answer = { description: 'Fine', headers, content: { 'image/png': {} } };
  const paths = { '/a': { get: { responses: { 200: answer } } } };
  mock = await startMock({ version: { openapi: '3.1.0', info: { title: 'Headers', version: '1' }, paths } });
});
afterAll(() => mock.stop());

test('headers of an answer are written as their schemas say, and looked at', async () => {
  const { status, headers } = await fetch(`${mock.url}/a`);
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    list: '1,2',
    point: 'x,1,y,2',
    spread: 'x=1,y=2',
    json: '{"x":1,"y":2}',
    flag: 'true',
    named: 'a?b?',
    wrong: 'a',
  });
  expect(headers.has('open')).toBe(false);
  expect(JSON.parse(headers.get('sl-violations')!)).toMatchObject([{ location: ['response', 'header', 'wrong', '0'] }]);
});

test('an answer of a type without a schema has a body', async () => {
  const response = await fetch(`${mock.url}/a`);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(await response.text()).not.toBe('');
});
