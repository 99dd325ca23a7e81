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
const textAnswer = {
  responses: {
    200: { description: 'A key', content: { 'text/plain': { schema: { type: 'string', pattern: '^k-[0-9]{4}$' } } } },
  },
};
const problem = { schema: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } } };
const problemAnswer = {
  responses: {
    200: { description: 'Fine' },
    404: { description: 'Nowhere', content: { 'application/problem+json': problem } },
  },
};
const text = { schema: { type: 'string' } };
const framedAnswer = {
  responses: {
    200: {
      description: 'In a frame of its own',
      headers: { 'Content-Type': text, 'Content-Length': text, 'Transfer-Encoding': text, 'Content-Encoding': text },
      content: { 'application/json': { example: 1 } },
    },
  },
};
const schema = { $ref: '#/components/schemas/Step' };
// Each part has all others: whoever follows every reference makes more than any memory holds.
const names = Array.from({ length: 12 }, (_, index) => `Part${index}`);
const tangled = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string' },
    ...Object.fromEntries(names.map((name) => [name.toLowerCase(), { $ref: `#/components/schemas/${name}` }])),
  },
};
// Data can look like a reference: a document about documents has such.
const pointing = { type: 'object', required: ['$ref'], properties: { $ref: { type: 'string' } } };
const anyAnswer = {
  responses: { 200: { description: 'Anything', content: { '*/*': { schema: { type: 'string' } } } } },
};

let mock: Mock;
beforeAll(async () => {
  const version = {
    openapi: '3.1.0',
    info: { title: 'Steps', version: '1' },
    paths: {
      '/text': { get: textAnswer },
      '/open': { get: answer({}) },
      '/accepted': {
        get: { ...answer({}), parameters: [{ name: 'accept', in: 'header', schema: { enum: ['a/b'] } }] },
      },
      '/problem': { get: problemAnswer },
      '/made-up': { get: answer({ schema }) },
      '/tangled': { get: answer({ schema: { $ref: '#/components/schemas/Part0' } }) },
      '/shown': { get: answer({ schema: { type: 'integer' }, examples: { seven: { value: 7 } } }) },
      '/pointing': { get: answer({ schema: pointing }) },
      '/pointing/shown': { get: answer({ schema: pointing, examples: { first: { value: { $ref: '#/a' } } } }) },
      '/nothing': { get: answer({ example: null }) },
      '/framed': { get: framedAnswer },
      '/number': { get: answer({ schema: { type: 'integer', minimum: 0, maximum: 1_000_000 } }) },
      '/true': { get: answer({ schema: true }) },
      '/false': { get: answer({ schema: false }) },
      '/head': { head: anyAnswer },
      '/wrong': { get: answer({ schema, example: { name: 1 } }) },
    },
    components: { schemas: { Step: step, ...Object.fromEntries(names.map((name) => [name, tangled])) } },
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

test('makes up a value of schemas that hold each other in endless ways', async () => {
  const response = await fetch(`${mock.url}/tangled`);
  expect(response.headers.get('sl-violations')).toBeNull();
  expect(await response.json()).toMatchObject({ id: expect.any(String) });
});

test('makes up another value each time where data is asked for, beside examples none', async () => {
  const ask = async (path: string): Promise<unknown> =>
    (await fetch(mock.url + path, { headers: { prefer: 'dynamic=true' } })).json();
  const numbers = [await ask('/number'), await ask('/number'), await ask('/number')];
  expect(new Set(numbers).size).toBeGreaterThan(1);
  expect(await ask('/shown')).toBe(7);
});

test('answers HEAD with the headers of whatever type the contract allows', async () => {
  const response = await fetch(`${mock.url}/head`, { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('sl-violations')).toBeNull();
});

test('makes up a text that its pattern allows', async () => {
  const response = await fetch(`${mock.url}/text`);
  expect(await response.text()).toMatch(/^k-[0-9]{4}$/);
});

test('makes up something where the contract leaves all open', async () => {
  const response = await fetch(`${mock.url}/open`);
  expect(response.headers.get('sl-violations')).toBeNull();
  expect(await response.json()).toBeDefined();
});

test('makes up something for the schema true; for false, which nothing fits, null, and says so', async () => {
  const open = await fetch(`${mock.url}/true`);
  expect(open.headers.get('sl-violations')).toBeNull();
  expect(await open.json()).toBeDefined();
  const closed = await fetch(`${mock.url}/false`);
  expect(closed.headers.get('sl-violations')).not.toBeNull();
  expect(await closed.json()).toBeNull();
});

test('passes over a header parameter that is described elsewhere', async () => {
  const response = await fetch(`${mock.url}/accepted`, { headers: { accept: '*/*' } });
  expect(response.status).toBe(200);
});

test("gives a problem of the contract's own without complaint", async () => {
  const response = await fetch(`${mock.url}/problem`, { headers: { prefer: 'code=404' } });
  expect(response.status).toBe(404);
  expect(response.headers.get('sl-violations')).toBeNull();
  expect(await response.json()).toEqual({ title: expect.any(String) });
});

test('gives data that looks like a reference as it is', async () => {
  for (const path of ['/pointing', '/pointing/shown']) {
    const response = await fetch(mock.url + path);
    expect(response.headers.get('sl-violations')).toBeNull();
    expect(await response.json()).toEqual({ $ref: path === '/pointing' ? 'text' : '#/a' });
  }
});

test('gives null where that is the example', async () => {
  expect(await (await fetch(`${mock.url}/nothing`)).text()).toBe('null');
});

test('makes up no header that HTTP writes by itself', async () => {
  const response = await fetch(`${mock.url}/framed`);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('sl-violations')).toBeNull();
  expect(await response.json()).toBe(1);
});

test('keeps a connection until it is stopped', async () => {
  const response = await fetch(`${mock.url}/nothing`);
  expect(response.headers.get('keep-alive')).toBeNull();
});
