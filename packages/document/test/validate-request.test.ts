import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBody, readDocument, readParameters, validateRequest, type SentBody } from '../src/index.ts';
import { bundle, library, operation } from './fixtures/library.ts';

const version = { 'x-version': '2030-01-01' };
const none: SentBody = { kind: 'none' };

const list = (query: string, headers: Record<string, string> = {}) =>
  readParameters(library, operation('GET /books'), {
    path: {},
    query,
    headers: new Headers({ ...version, ...headers }),
  });

async function create(body: string | Uint8Array, headers: Record<string, string>, name = 'POST /books') {
  const sent = new Headers({ ...version, ...headers });
  const read = await readBody(Buffer.from(body), sent);
  return validateRequest(library, operation(name), { path: {}, query: '', headers: sent, body: read });
}

const json = { 'content-type': 'application/json' };

test('reads query parameters as the types of the contract', () => {
  const query = '?cursor=12&limit=5&lent=true&shelf=7&tag=new&tag=old&ids=1,2&pipes=a|b%7Cc&filter[year]=1815&flag=';
  expect(list(query, { cookie: 'a=1; session=a=b' })).toEqual({
    values: {
      path: {},
      query: {
        cursor: '12',
        limit: 5,
        lent: true,
        shelf: '7',
        tag: ['new', 'old'],
        ids: [1, 2],
        pipes: ['a', 'b', 'c'],
        filter: { year: 1815 },
        flag: '',
      },
      header: { 'x-version': '2030-01-01' },
      cookie: { session: 'a=b' },
    },
    violations: [],
  });
});

test.each([
  ['?limit=many', ['query', 'limit'], 'type'],
  ['?limit=0', ['query', 'limit'], 'minimum'],
  ['?limit=0x10', ['query', 'limit'], 'type'],
  ['?limit=1&limit=2', ['query', 'limit'], 'type'],
  ['?lent=yes', ['query', 'lent'], 'type'],
  ['?tag=new&tag=torn', ['query', 'tag', '1'], 'enum'],
  ['?ids=1,b', ['query', 'ids', '1'], 'type'],
  ['?filter[year]=late', ['query', 'filter', 'year'], 'type'],
  ['?filter[page]=1', ['query', 'filter'], 'additionalProperties'],
  ['?cursor=', ['query', 'cursor'], 'empty'],
  ['?cursor', ['query', 'cursor'], 'empty'],
  ['?colour=red', ['query', 'colour'], 'unknown'],
  ['?cursor=%E0%A4%A', ['query'], 'malformed'],
])('refuses the query %s', (query, location, code) => {
  expect(list(query).violations).toMatchObject([{ location: ['request', ...location], code }]);
});

test('names what may be sent instead of an unknown parameter', () => {
  expect(list('?page=2').violations[0]?.message).toMatch(
    /^GET \/books has no query parameter "page", only cursor, limit/,
  );
});

test('does not take an escaped comma for the end of an item', () => {
  expect(list('?ids=1%2C2').violations).toMatchObject([{ location: ['request', 'query', 'ids', '0'], code: 'type' }]);
});

test('takes the spaces between the items of a header for none of them', () => {
  const parameter = { name: 'x-pages', in: 'header', schema: { type: 'array', items: { type: 'integer' } } };
  const document = readDocument({ ...bundle, paths: { '/pages': { get: { parameters: [parameter] } } } });
  const sent = { path: {}, query: '', headers: new Headers({ 'x-pages': '1, 2 ,3' }) };
  expect(readParameters(document, document.operations[0]!, sent)).toMatchObject({
    values: { header: { 'x-pages': [1, 2, 3] } },
    violations: [],
  });
});

test('checks headers, cookies and the path', () => {
  expect(list('', { 'x-version': '1' }).violations).toMatchObject([
    { location: ['request', 'header', 'x-version'], code: 'const' },
  ]);
  expect(list('', { cookie: 'session=a' }).violations).toMatchObject([{ location: ['request', 'cookie', 'session'] }]);
  const request = { path: { id: 'x' }, query: '', headers: new Headers(), body: none };
  expect(validateRequest(library, operation('GET /books/{id}'), request)).toMatchObject([
    { location: ['request', 'path', 'id'], code: 'type' },
  ]);
  const unversioned = { path: {}, query: '', headers: new Headers(), body: none };
  expect(validateRequest(library, operation('GET /books'), unversioned)).toMatchObject([
    { location: ['request', 'header', 'x-version'], code: 'required' },
  ]);
});

test.each([
  ['a good body', '{"title":"Emma","default":3}', json],
  ['a good body with a charset', '{"title":"Emma"}', { 'content-type': 'Application/JSON; charset=utf-8' }],
  ['the other media type', '{"isbn":"1"}', { 'content-type': 'application/vnd.library+json' }],
  ['a media type of a range', 'Emma', { 'content-type': 'text/csv' }],
  ['a packed body', gzipSync('{"title":"Emma"}'), { ...json, 'content-encoding': 'gzip' }],
])('takes %s', async (_, body, headers) => {
  expect(await create(body, headers)).toEqual([]);
});

test.each([
  ['no body', '', json, ['body'], 'required'],
  ['a body without content type', '{"title":"Emma"}', {}, ['header', 'content-type'], 415],
  ['an undeclared content type', '<b/>', { 'content-type': 'application/xml' }, ['header', 'content-type'], 415],
  ['what is no JSON', '{"title":', json, ['body'], 'malformed'],
  ['text that is no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), json, ['body'], 'malformed'],
  ['a missing property', '{}', json, ['body'], 'required'],
  ['a wrong property further in', '{"title":"a","sequel":{"title":1}}', json, ['body', 'sequel', 'title'], 'type'],
  [
    "another media type's body",
    '{"title":"a"}',
    { 'content-type': 'application/vnd.library+json' },
    ['body'],
    'required',
  ],
  ['what is not packed', '{"title":"Emma"}', { ...json, 'content-encoding': 'gzip' }, ['body'], 'malformed'],
  ['unknown packing', '{"title":"Emma"}', { ...json, 'content-encoding': 'zip' }, ['body'], 'malformed'],
])('refuses %s', async (_, body, headers, location, code) => {
  expect(await create(body, headers as Record<string, string>)).toMatchObject([
    { location: ['request', ...location], code },
  ]);
});

test('follows a reference below a property that is named like a keyword', async () => {
  const found = await create('{"title":"a","default":10}', json);
  expect(found.map(({ location }) => location)).toContainEqual(['request', 'body', 'default']);
});

async function scan(parts: [string, string | Blob][]) {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value as string);
  const request = new Request('http://library', { method: 'POST', body: form });
  const body = new Uint8Array(await request.arrayBuffer());
  return create(body, { 'content-type': request.headers.get('content-type')! }, 'POST /scans');
}

const file: [string, Blob] = ['file', new File(['%PDF'], 'a.pdf')];

test('takes a form with files, numbers, lists and JSON', async () => {
  expect(await scan([file, ['pages', '3'], ['labels', 'one'], ['meta', '{"by":"Jane"}']])).toEqual([]);
});

test.each([
  ['a missing part', [['pages', '3']], ['body'], 'required'],
  ['a part of the wrong type', [file, ['pages', 'three']], ['body', 'pages'], 'type'],
  ['a text for a file', [['file', '%PDF']], ['body', 'file'], 'type'],
  ['a part of JSON that breaks its schema', [file, ['meta', '{}']], ['body', 'meta'], 'required'],
] as [string, [string, string | Blob][], string[], string][])(
  'refuses a form with %s',
  async (_, parts, location, code) => {
    expect(await scan(parts)).toMatchObject([{ location: ['request', ...location], code }]);
  },
);

test('takes each member of a union in a form', async () => {
  for (const part of [
    ['price', '3'],
    ['price', 'free'],
    ['parts', '{"no":1}'],
    ['parts', ''],
    ['covers', new File(['GIF8'], 'a.gif')],
    ['covers', ''],
  ] as [string, string | Blob][])
    expect(await scan([file, part])).toEqual([]);
  expect(await scan([file, ['price', 'dear']])).toMatchObject([
    { location: ['request', 'body', 'price'] },
    { location: ['request', 'body', 'price'] },
    { location: ['request', 'body', 'price'] },
  ]);
  expect(await scan([file, ['covers', 'a text']])).toContainEqual(
    expect.objectContaining({ location: ['request', 'body', 'covers'], code: 'type' }),
  );
});

test.each([
  ['?added[after]=3', { added: { after: 3 } }],
  ['?added=3', { added: 3 }],
  ['?floors=1&floors=2', { floors: [1, 2] }],
  ['?floors=all', { floors: 'all' }],
  ['?by=year', { sort: { by: 'year' } }],
  ['?sort=newest', { sort: 'newest' }],
])('reads %s as the member of the union that it is', (query, values) => {
  expect(list(query)).toEqual({ values: expect.objectContaining({ query: values }) as unknown, violations: [] });
});

test.each([
  ['?floors=1&floors=two', ['floors', '1']],
  ['?floors=some', ['floors', '0']],
  ['?by=colour', ['sort', 'by']],
  ['?sort=oldest', ['sort']],
])('refuses %s, which is no member of the union', (query, location) => {
  expect(list(query).violations).toContainEqual(
    expect.objectContaining({ location: ['request', 'query', ...location] }),
  );
});

test('says when the boundary of a form is not in it', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=another' };
  const [found, ...others] = await create('--one\r\n\r\n--one--', headers, 'POST /scans');
  expect(found).toMatchObject({ location: ['request', 'body'], code: 'required' });
  expect(found?.message).toContain('boundary');
  expect(others).toEqual([]);
});
