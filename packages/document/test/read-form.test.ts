import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody, type SentBody } from '../src/index.ts';

/** What a form has, by which a file is told from a text. */
type Parts = readonly (readonly [name: string, value: string | { name: string; type: string; bytes: number[] }])[];

async function readPlatform(body: Uint8Array<ArrayBuffer>, headers: Headers): Promise<Parts> {
  const form = await new Response(body, { headers }).formData();
  const read = async (value: string | File) =>
    typeof value === 'string'
      ? value
      : { name: value.name, type: value.type, bytes: [...new Uint8Array(await value.arrayBuffer())] };
  return Promise.all([...form].map(async ([name, value]) => [name, await read(value)] as const));
}

function partsOf(body: SentBody): Parts {
  if (body.kind !== 'form') throw new Error(JSON.stringify(body));
  return body.entries.map(([name, value]) => [
    name,
    typeof value === 'string' ? value : { name: value.name, type: value.type, bytes: [...value.bytes] },
  ]);
}

// The platform loses a mark of the order of bytes at the start of a name.
const name = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\uFEFF', ''));
const lines = fc.string({ unit: fc.constantFrom('\r', '\n', '-', '"', '%', '22', ';', '\\', 'a', 'é', ' ') });
const names = fc.oneof(name, lines);
const bytes = fc.oneof(
  fc.uint8Array(),
  fc.array(fc.constantFrom(13, 10, 45, 0, 97)).map((list) => Uint8Array.from(list)),
);
const type = fc.constantFrom('application/pdf', 'text/plain', 'text/csv; charset=utf-8');
const file = fc.record({ bytes, name: names, type }).map(({ bytes: content, name: called, type: media }) => {
  return new File([content as Uint8Array<ArrayBuffer>], called, { type: media });
});

test('a form is read as the platform reads it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(names, fc.oneof(names, file)), { maxLength: 6 }), async (entries) => {
      const form = new FormData();
      for (const [key, value] of entries) form.append(key, value);
      const { headers, body } = new Response(form);
      const sent = new Uint8Array(await new Response(body).arrayBuffer());
      expect(partsOf(await readBody(sent, headers))).toEqual(await readPlatform(sent, headers));
    }),
  );
});

test('whatever the bytes are, a form is read or it is malformed', async () => {
  const piece = fc.constantFrom(
    '--b',
    '\r\n',
    '--',
    'content-disposition: form-data; name="a"',
    '; filename="f"',
    ':',
    '"',
    'a',
    '%',
    "; filename*=utf-8''%E4",
  );
  const headers = new Headers({ 'content-type': 'multipart/form-data; boundary=b' });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const body = await readBody(new TextEncoder().encode(['--b', ...pieces].join('')), headers);
      expect(['form', 'malformed']).toContain(body.kind);
    }),
    { numRuns: 1000 },
  );
});

const part = (...lines: string[]): string => ['--b', ...lines, ''].join('\r\n');
const disposition = 'content-disposition: form-data; name="file"';

async function read(text: string, header = 'multipart/form-data; boundary=b'): Promise<SentBody> {
  return readBody(new TextEncoder().encode(text), new Headers({ 'content-type': header }));
}

test.each([
  ['without any part', '--b--\r\n', []],
  ['with a preamble and an epilogue', `Hello --b\r\n${part(disposition, '', 'x')}--b--\r\nbye --b`, [['file', 'x']]],
  ['with an empty part', `${part(disposition, '', '')}--b--`, [['file', '']]],
  ['with a part that has no line of its own', `--b\r\n${disposition}\r\n\r\n--b--`, [['file', '']]],
  ['with its boundary inside of a line', `${part(disposition, '', 'a --b c')}--b--`, [['file', 'a --b c']]],
  [
    'with spaces behind a boundary',
    `${part(disposition, '', 'x')}`.replace('--b', '--b \t ') + '--b-- ',
    [['file', 'x']],
  ],
  ['with headers in capitals', `${part(disposition.toUpperCase(), 'X-Other:1', '', 'x')}--b--`, [['FILE', 'x']]],
  [
    'with a name of its file in UTF-8',
    `${part(`${disposition}; filename="x"; filename*=UTF-8''%e2%82%ac.pdf`, '', '')}--b--`,
    [['file', { name: '€.pdf', type: 'text/plain', bytes: [] }]],
  ],
  [
    'with a file in Base64',
    `${part(`${disposition}; filename=a.bin`, 'Content-Transfer-Encoding: base64', 'Content-Type: a/b', '', 'AQI=')}--b--`,
    [['file', { name: 'a.bin', type: 'a/b', bytes: [1, 2] }]],
  ],
])('reads a form %s', async (_, text, parts) => {
  expect(partsOf(await read(text))).toEqual(parts);
  expect(partsOf(await read(text, 'Multipart/Form-Data; charset=utf-8; boundary="b"'))).toEqual(parts);
});

test.each([
  ['that ends in the middle', part(disposition, '', 'x')],
  ['whose headers do not end', '--b\r\ncontent-disposition: form-data; name="file"'],
  ['with endless headers', `${part(disposition, `x: ${'a'.repeat(20_000)}`, '', 'x')}--b--`],
  ['with a part that has no name', `${part('content-disposition: form-data', '', 'x')}--b--`],
  ['with a part without headers', `${part('', 'x')}--b--`],
  ['with a part that is none of a form', `${part('content-disposition: attachment; name="file"', '', 'x')}--b--`],
  ['with a name that does not end', `${part('content-disposition: form-data; name="file', '', 'x')}--b--`],
  ['with a header that is none', `${part(disposition, 'what is this', '', 'x')}--b--`],
  ['with escapes that are not UTF-8', `${part(`${disposition}; filename*=utf-8''%E4`, '', 'x')}--b--`],
  ['with something behind a boundary', `--bc\r\n${disposition}\r\n\r\nx\r\n--b--`],
])('says that a form is malformed %s', async (_, text) => {
  expect(await read(text)).toMatchObject({ kind: 'malformed', message: expect.stringContaining('boundary') as string });
});

test.each([
  ['x', 'no "--b" in'],
  [part(disposition, '', 'x'), 'no "--b--" in'],
  [part(disposition, '', 'x') + part(disposition, '', 'x'), 'no "--b--" in'],
])('says which boundary is missing', async (text, message) => {
  expect(await read(text)).toMatchObject({ message: expect.stringContaining(message) as string });
});

test('says that a form is malformed without a boundary', async () => {
  expect(await read('--b--', 'multipart/form-data')).toMatchObject({ kind: 'malformed' });
});

test('files are slices of the body', async () => {
  const sent = new TextEncoder().encode(`${part(`${disposition}; filename="a"`, '', 'abc')}--b--`);
  const body = await readBody(sent, new Headers({ 'content-type': 'multipart/form-data; boundary=b' }));
  if (body.kind !== 'form') throw new Error(body.kind);
  const [, value] = body.entries[0]!;
  expect((value as { bytes: Uint8Array }).bytes.buffer).toBe(sent.buffer);
});

test.each([
  ['fewer', '100'],
  ['more', '2'],
  ['as many', '6'],
  ['an unknown number of', ''],
  ['less than no', '-1'],
])('a stream is read as it comes when %s bytes were announced', async (_, length) => {
  const chunks = ['ab', '', 'cde', 'f'].map((text) => new TextEncoder().encode(text));
  const stream = () => new Response(new Blob(chunks)).body!;
  const headers = new Headers({ 'content-length': length });
  const expected = { kind: 'bytes', value: new TextEncoder().encode('abcdef') };
  expect(await readBody(stream(), headers, 6)).toEqual(expected);
  expect(await readBody(stream(), headers, 5)).toMatchObject({ kind: 'too large' });
  const pieces = (async function* () {
    yield* chunks;
  })();
  expect(await readBody(pieces, headers)).toEqual(expected);
});

test('a form without fields is a form, and nothing of any other type is no body', async () => {
  const read = (type: string) => readBody(new Uint8Array(), new Headers({ 'content-type': type }));
  expect(await read('application/x-www-form-urlencoded')).toEqual({ kind: 'form', entries: [] });
  expect(await read('application/json')).toEqual({ kind: 'none' });
});
