import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { namedExamples, readDocument, resolve, sharedExamples } from '../src/index.ts';
import { bundle, library, operation } from './fixtures/library.ts';

test('reads an operation with the parameters of its path, its bodies, answers and marks', () => {
  expect(operation('GET /books')).toMatchObject({
    operationId: 'listBooks',
    method: 'GET',
    path: '/books',
    tags: ['books'],
    marks: { 'x-sdk-pagination': { cursorParameter: 'cursor' } },
    security: [{ bearer: [] }],
    body: undefined,
  });
  expect(
    operation('GET /books')
      .parameters.map(({ name }) => name)
      .slice(0, 2),
  ).toEqual(['X-Version', 'cursor']);
  expect(operation('POST /books')).toMatchObject({ security: [], body: { required: true } });
  expect(operation('POST /books').body?.media.map(({ type }) => type)).toContain('text/*');
});

test('asks for no key where an empty requirement makes it optional, and names a lone example "default"', () => {
  const response = { description: 'A', content: { 'application/json': { example: 1 } } };
  const document = readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { security: [{ bearer: [] }, {}], responses: { 200: response } } } },
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  });
  expect(document.operations[0]?.security).toEqual([]);
  expect(namedExamples(document.operations[0]!, 200)).toEqual([{ name: 'default', value: 1 }]);
});

test('asks for no key that a request cannot show', () => {
  const read = (...security: object[]) =>
    readDocument({
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: { '/a': { get: { security } } },
      components: { securitySchemes: { certificate: { type: 'mutualTLS' }, key: { type: 'apiKey' } } },
    }).operations[0]?.security;
  expect(read({ certificate: [] })).toEqual([]);
  expect(() => read({ unknown: [] })).toThrow('The security scheme "unknown" is asked for, but not in components');
  expect(read({ certificate: [], key: [] })).toEqual([{ key: [] }]);
});

test('passes over headers that are described elsewhere, or that HTTP writes by itself', () => {
  const names = [
    'Accept',
    'Accept-Encoding',
    'Authorization',
    'Content-Type',
    'Content-Length',
    'Content-Encoding',
    'Host',
    'X-Own',
  ];
  const parameters = [...names, 'X-Other'].map((name) => ({ name, in: 'header', required: true }));
  const headers = Object.fromEntries(names.map((name) => [name, { required: true }]));
  const { operations } = readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': { get: { parameters: [...parameters, { name: 'Host', in: 'query' }], responses: { 200: { headers } } } },
    },
  });
  expect(operations[0]?.parameters.map(({ name, in: place }) => `${place} ${name}`)).toEqual([
    'header X-Own',
    'header X-Other',
    'query Host',
  ]);
  expect(operations[0]?.answers[0]?.headers).toEqual({ 'X-Own': { required: true } });
});

test('lets the parameter of an operation replace that of its path', () => {
  const parameter = (description: string) => ({ name: 'id', in: 'path', required: true, description });
  const document = readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/{id}': { parameters: [parameter('path')], get: { parameters: [parameter('operation')] } } },
  });
  expect(document.operations[0]?.parameters).toEqual([parameter('operation')]);
});

test('gives examples by name, whichever way the status is written', () => {
  expect(namedExamples(operation('GET /books'), 200)).toEqual([
    { name: 'first-page', value: { books: [{ title: 'Emma' }] } },
    { name: 'last-page', value: { books: [] } },
  ]);
  for (const [name, status] of [
    ['GET /books', 404],
    ['POST /books', 503],
  ] as const)
    expect(namedExamples(operation(name), status)).toEqual([{ name: 'invalid', value: { error: 'invalid' } }]);
  expect(namedExamples(operation('GET /books'), 500)).toEqual([]);
  expect(sharedExamples(library, 'Refusal')).toEqual([{ name: 'invalid', value: { error: 'invalid' } }]);
  expect(sharedExamples(library, 'NotFound')).toEqual([]);
});

test('cannot be changed, and leaves what it was read from as it was', () => {
  expect(Object.isFrozen(bundle.paths['/books'])).toBe(false);
  expect(() => Object.assign(library.source.components!.schemas!.Book!, { type: 'string' })).toThrow(TypeError);
  expect(() => Object.assign(namedExamples(operation('GET /books'), 200)[0]!.value as object, { books: 1 })).toThrow(
    TypeError,
  );
});

test('reads JSON text as well', () => {
  expect(readDocument(JSON.stringify(bundle))).toEqual(library);
});

test.each([
  ['another format', { swagger: '2.0', info: {} }, 'Not an OpenAPI 3 document'],
  ['nothing', 'null', 'Not an OpenAPI 3 document'],
  [
    'a reference to nowhere',
    { openapi: '3.1.0', info: {}, paths: { '/a': { $ref: '#/components/pathItems/A' } } },
    'The reference #/components/pathItems/A leads nowhere',
  ],
  [
    'a reference to a file',
    { openapi: '3.1.0', info: {}, paths: { '/a': { $ref: './a.yaml' } } },
    'The reference ./a.yaml leaves the document',
  ],
])('refuses %s', (_, document, reason) => {
  expect(() => readDocument(document)).toThrow(reason);
});

test('says when references go round in a circle', () => {
  const source = { components: { schemas: { A: { $ref: '#/components/schemas/A' } } } } as never;
  expect(() => resolve({ source }, { $ref: '#/components/schemas/A' })).toThrow('leads back to itself');
});

test('reads every version of the contract', () => {
  const folder = fileURLToPath(new URL('./dist/', import.meta.resolve('@extend-openapi/spec/package.json')));
  const text = readFileSync(`${folder}2026-02-09.json`, 'utf8');
  const { operations, webhooks } = readDocument(text);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  expect(operations.length).toBeGreaterThan(100);
  expect(webhooks.length).toBeGreaterThan(0);
});
