import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../src/index.ts';

const step = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    next: { anyOf: [{ $ref: '#/components/schemas/Step' }, { type: 'null' }] },
  },
};
const answer = (media: object) => ({
  responses: { 200: { description: 'Steps', content: { 'application/json': media } } },
});
const schema = { $ref: '#/components/schemas/Step' };

let mock: Mock;
beforeAll(async () => {
  const version = {
    openapi: '3.1.0',
    info: { title: 'Steps', version: '1' },
    paths: { '/made-up': { get: answer({ schema }) }, '/wrong': { get: answer({ schema, example: { name: 1 } }) } },
    components: { schemas: { Step: step } },
  };
  mock = await startMock({ version });
});
afterAll(() => mock.stop());

test('makes up a value of a recursive schema that the contract allows', async () => {
  const response = await fetch(`${mock.url}/made-up`);
  expect(response.headers.get('sl-violations')).toBeNull();
  expect(await response.json()).toMatchObject({ name: expect.any(String) });
});

test('gives an example that breaks the contract as it stands, and says so', async () => {
  const response = await fetch(`${mock.url}/wrong`);
  expect(response.headers.get('sl-violations')).toContain('name');
  expect(await response.json()).toEqual({ name: 1 });
});
