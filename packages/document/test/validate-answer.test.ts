import { expect, test } from 'vitest';
import { readDocument, validateAnswer, validateEvent, checkSchema } from '../src/index.ts';
import { library, operation } from './fixtures/library.ts';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  validateAnswer(library, operation('GET /books'), {
    status,
    body,
    headers: new Headers({ 'content-type': 'application/json', 'x-pages': '1', ...headers }),
  });

test('finds nothing wrong with a documented answer', () => {
  expect(answer(200, { books: [{ title: 'Emma' }] })).toEqual([]);
  expect(answer(404, { error: 'anything' })).toEqual([]);
});

test.each([
  [500, {}, {}, ['status'], 'unknown'],
  [200, { books: [{}] }, {}, ['body', 'books', '0'], 'required'],
  [200, undefined, {}, ['body'], 'required'],
  [200, { books: [] }, { 'content-type': 'text/html' }, ['header', 'content-type'], 415],
  [200, { books: [] }, { 'x-pages': 'one' }, ['header', 'x-pages'], 'type'],
])('names what is wrong with the answer %i %j %j', (status, body, headers, location, code) => {
  expect(answer(status, body, headers as Record<string, string>)).toMatchObject([
    { location: ['response', ...location], code },
  ]);
});

test('misses a required header, and a body where there is none', () => {
  const given = { status: 200, body: { books: [] }, headers: new Headers({ 'content-type': 'application/json' }) };
  expect(validateAnswer(library, operation('GET /books'), given)).toMatchObject([{ code: 'required' }]);
  const gone = { status: 204, body: {}, headers: new Headers() };
  expect(validateAnswer(library, operation('DELETE /books/{id}'), gone)).toMatchObject([{ code: 'unknown' }]);
});

test('holds an event against its webhook', () => {
  expect(validateEvent(library, 'book.returned', { title: 'Emma' })).toEqual([]);
  expect(validateEvent(library, 'book.returned', {})).toMatchObject([{ code: 'required' }]);
  expect(validateEvent(library, 'book.lost', {})[0]?.message).toContain('no webhook "book.lost"');
});

test('reads the schemas of OpenAPI 3.0 as they are meant', () => {
  const old = readDocument({ openapi: '3.0.3', info: { title: 'Old', version: '1' }, paths: {} });
  const schema = { type: 'integer', nullable: true, minimum: 0, exclusiveMinimum: true };
  expect(checkSchema(old, schema, null, [])).toEqual([]);
  expect(checkSchema(old, schema, 1, [])).toEqual([]);
  expect(checkSchema(old, schema, 0, [])).toMatchObject([{ code: 'exclusiveMinimum' }]);
});

test('takes anything for the schema true, and nothing for false, in bodies, headers and below', () => {
  const media = (schema: unknown) => ({ content: { 'application/json': { schema } } });
  const document = readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/any': { get: { responses: { 200: { ...media(true), headers: { 'x-any': { schema: true } } } } } },
      '/none': { get: { responses: { 200: media(false) } } },
      '/named': { get: { responses: { 200: media({ type: 'array', items: { $ref: '#/components/schemas/None' } }) } } },
    },
    components: { schemas: { None: false } },
  });
  const headers = new Headers({ 'content-type': 'application/json', 'x-any': 'a' });
  const codes = (path: string, body: unknown) =>
    validateAnswer(
      document,
      document.operations.find((operation) => operation.path === path)!,
      {
        status: 200,
        headers,
        body,
      },
    ).map(({ code }) => code);
  expect(codes('/any', { a: [1] })).toEqual([]);
  expect(codes('/none', null)).toEqual(['not']);
  expect(codes('/named', [])).toEqual([]);
  expect(codes('/named', [1])).toEqual(['false schema']);
});
