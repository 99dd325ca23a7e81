import { expect, test } from 'vitest';
import { readDocument, route } from '../src/index.ts';
import { bundle, library } from './fixtures/library.ts';

test.each([
  ['GET', '/books', 'GET /books', {}],
  ['GET', '/books/', 'GET /books', {}],
  ['GET', '/v1/books', 'GET /books', {}],
  ['GET', '/books/latest', 'GET /books/latest', {}],
  ['GET', '/books/12', 'GET /books/{id}', { id: '12' }],
  ['GET', '/books/a%2Fb%20c', 'GET /books/{id}', { id: 'a/b c' }],
  ['GET', '/%62ooks', 'GET /books', {}],
  ['HEAD', '/books/12', 'GET /books/{id}', { id: '12' }],
  ['HEAD', '/books/12/scan.pdf', 'HEAD /books/{id}/scan.{format}', { id: '12', format: 'pdf' }],
  // What the literal path does not have, the template does.
  ['DELETE', '/books/latest', 'DELETE /books/{id}', { id: 'latest' }],
])('%s %s is %s', (method, path, name, pathParameters) => {
  expect(route(library, method, path)).toMatchObject({ kind: 'found', operation: { name }, pathParameters });
});

test('gives the path without the base path', () => {
  expect(route(library, 'GET', '/v1/books/12')).toMatchObject({ path: '/books/12' });
});

test.each([
  ['/v1', '/v1/books'],
  ['v1/', '/v1/books'],
  ['//library.example/v1?a=b', '/v1/books'],
  ['{scheme}://{region}.library.example/v1', '/v1/books'],
  ['protocol://library.example:<port>/v1/', '/v1/books'],
  ['https://library.example/{version}', '/books'],
  ['https://library.example', '/books'],
])('takes the base path of a server that is written %s', (url, path) => {
  const document = readDocument({ ...bundle, servers: [{ url }] });
  expect(route(document, 'GET', path)).toMatchObject({ kind: 'found', path: '/books' });
});

test.each(['/caf%C3%A9/a%20b', '/café/a b', '/100%'])('takes a path that a document writes as %s', (path) => {
  const document = readDocument({ ...bundle, paths: { [path]: { get: {} } } });
  const { pathname } = new URL(path.replace(/%$/, '%25'), 'http://library.example');
  expect(route(document, 'GET', pathname)).toMatchObject({ kind: 'found', path: pathname });
});

test.each(['/magazines', '/books/1/scan', '/v2/books', '/', '/books//scan.pdf/x'])('%s is no path', (path) => {
  expect(route(library, 'GET', path)).toEqual({ kind: 'unknown path' });
});

test('names the methods that a path has', () => {
  expect(route(library, 'PUT', '/books/12')).toEqual({
    kind: 'unknown method',
    allowed: ['GET', 'DELETE', 'HEAD'],
  });
});

test.each(['/books/%', '/books/%zz', '/books/%ff'])('%s is malformed, which is an answer and no exception', (path) => {
  expect(route(library, 'GET', path)).toMatchObject({ kind: 'malformed path' });
});
