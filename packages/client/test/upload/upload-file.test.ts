import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type ApiError, type CommonUploadOptions, uploadFile, type UploadSource } from '../../src/index.ts';
import { createFixtureClient, type FixtureOptions } from '../fixtures/contract.ts';
import { fakeEnvironment } from '../fixtures/fake-environment.ts';
import { json } from '../fixtures/observed-fetch.ts';

const stored = { object: 'file', id: 'file_1', name: 'a.pdf' };
const bytes = Buffer.from('%PDF-1.7 \u00e4');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'));
  await mkdir(join(folder, 'folder.pdf'));
  await writeFile(join(folder, 'in voice.pdf'), bytes);
  await writeFile(join(folder, 'empty.pdf'), '');
});
afterAll(() => rm(folder, { recursive: true }));

afterEach(() => vi.unstubAllGlobals());

interface Received {
  readonly url: URL;
  readonly file: File;
  readonly password: string | null;
}

/** A client whose server reads each form and answers in turn. */
function setUp(answers: Response[] = [json(stored)], options: FixtureOptions = {}) {
  const received: Received[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const form = await request.formData();
    received.push({
      url: new URL(request.url),
      file: form.get('file') as File,
      password: form.get('password') as string | null,
    });
    return answers[Math.min(received.length, answers.length) - 1]!.clone();
  };
  return { received, client: createFixtureClient({ fetch, ...options }, fakeEnvironment()) };
}

async function send(source: UploadSource, options: CommonUploadOptions = {}): Promise<File> {
  const { client, received } = setUp();
  expect(await uploadFile(client, source, options)).toEqual(stored);
  return received[0]!.file;
}

const sources: [string, () => UploadSource, string, string][] = [
  ['a Blob', () => new Blob([bytes], { type: 'application/pdf' }), 'document.pdf', 'application/pdf'],
  ['a Blob without type', () => new Blob([bytes]), 'document', 'application/octet-stream'],
  ['a File', () => new File([bytes], 'a.tiff'), 'a.tiff', 'image/tiff'],
  ['a Buffer', () => bytes, 'document', 'application/octet-stream'],
  [
    'a part of a Buffer',
    () => Buffer.concat([Buffer.from('xx'), bytes, Buffer.from('y')]).subarray(2, -1),
    'document',
    'application/octet-stream',
  ],
  ['an ArrayBuffer', () => new Uint8Array(bytes).buffer, 'document', 'application/octet-stream'],
  ['a stream', () => new Blob([bytes]).stream(), 'document', 'application/octet-stream'],
  [
    'a stream of Node',
    () => Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]),
    'document',
    'application/octet-stream',
  ],
  ['a file stream of Node', () => createReadStream(join(folder, 'in voice.pdf')), 'in voice.pdf', 'application/pdf'],
  ['an async generator', () => pieces(), 'document', 'application/octet-stream'],
  ['a path', () => join(folder, 'in voice.pdf'), 'in voice.pdf', 'application/pdf'],
  ['a file URL', () => pathToFileURL(join(folder, 'in voice.pdf')), 'in voice.pdf', 'application/pdf'],
  ['the text of a file URL', () => pathToFileURL(join(folder, 'in voice.pdf')).href, 'in voice.pdf', 'application/pdf'],
];

async function* pieces(): AsyncGenerator<Uint8Array | string> {
  yield bytes.subarray(0, 9).toString('latin1');
  yield new Uint8Array();
  yield bytes.subarray(9);
}

test.each(sources)('%s arrives byte by byte, with a name and a type', async (_, open, name, type) => {
  const file = await send(open());
  expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
  expect({ name: file.name, type: file.type }).toEqual({ name, type });
});

test.each(sources)('for %s the given name and type win', async (_, open) => {
  const file = await send(open(), { fileName: 'claim "7"\u00fc.docx', mediaType: 'text/csv' });
  expect({ name: file.name, type: file.type }).toEqual({ name: 'claim "7"\u00fc.docx', type: 'text/csv' });
  expect((await send(open(), { fileName: '../etc/x.md' })).name).toBe('x.md');
});

test.each<[string, () => unknown, RegExp]>([
  ['a missing file', () => join(folder, 'no.pdf'), /there is no file at .*no\.pdf/],
  ['a directory', () => join(folder, 'folder.pdf'), /is a directory/],
  ['an empty file', () => join(folder, 'empty.pdf'), /empty\.pdf is empty/],
  ['a device', () => '/dev/null', /not a regular file/],
  ['an empty path', () => '', /path .* is empty/],
  ['a web address', () => 'https://files.example/a.pdf', /takes paths and file: URLs/],
  ['a web URL', () => new URL('https://files.example/a.pdf'), /takes paths and file: URLs/],
  ['an empty Blob', () => new Blob(), /is empty/],
  ['an empty Buffer', () => Buffer.alloc(0), /is empty/],
  ['an empty stream', () => Readable.from([]), /stream is empty/],
  ['a stream of nothing', () => Readable.from([Buffer.alloc(0)]), /stream is empty/],
  ['nothing', () => undefined, /takes a Blob, .* not undefined/],
  ['null', () => null, /not null/],
  ['a number', () => 7, /not a number/],
  ['an object', () => ({}), /not a plain object/],
  ['a list', () => [1], /not a Array/],
  ['a response', () => new Response('a'), /pass its body/],
  ['a stream of objects', () => Readable.from([{}]), /bytes or text, not object/],
])('%s is refused before anything is sent', async (_, open, message) => {
  const { client, received } = setUp();
  const failure = await uploadFile(client, open() as UploadSource).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'ConfigurationError', message: expect.stringMatching(message) });
  expect(received).toEqual([]);
});

test('a stream that somebody else reads is refused', async () => {
  const stream = new Blob([bytes]).stream();
  stream.getReader();
  await expect(uploadFile(setUp().client, stream)).rejects.toThrow('being read elsewhere');
});

test.each([{ fileName: '' }, { fileName: 7 }, { mediaType: 'pdf' }, { mediaType: 'a/b\r\nx: y' }])(
  '%j cannot work',
  async (options) => {
    await expect(uploadFile(setUp().client, new Blob(['a']), options as CommonUploadOptions)).rejects.toMatchObject({
      name: 'ConfigurationError',
    });
  },
);

test.each(sources)('the options of a version travel where its contract says, with %s', async (_, open) => {
  const { client, received } = setUp();
  await uploadFile(client, open(), { convertToPdf: true, password: 'p"\u00e4' } as CommonUploadOptions);
  expect(received[0]?.url.search).toBe('?convertToPdf=true');
  expect(received[0]?.password).toBe('p"\u00e4');
});

test('a wrapped file is unwrapped, a refusal is thrown', async () => {
  expect(await uploadFile(setUp([json({ success: true, file: stored })]).client, new Blob(['a']))).toEqual(stored);
  const { client } = setUp([json({ success: false, error: 'FILE_TYPE_NOT_SUPPORTED' }, { status: 400 })]);
  const failure = await uploadFile(client, new Blob(['a'])).catch((error: unknown) => error as ApiError);
  expect(failure).toMatchObject({ name: 'ApiError', status: 400, operation: 'POST /files/upload' });
});

test('after 429 a Blob and a path are sent again whole; a stream is not', async () => {
  const busy = json({ code: 'RATE_LIMIT_EXCEEDED', message: 'slow down', retryable: true }, { status: 429 });
  for (const open of [() => new Blob([bytes]), () => join(folder, 'in voice.pdf')]) {
    const { client, received } = setUp([busy, json(stored)]);
    await uploadFile(client, open());
    expect(await Promise.all(received.map(({ file }) => file.text()))).toEqual([bytes.toString(), bytes.toString()]);
  }
  const { client, received } = setUp([busy, json(stored)]);
  await expect(uploadFile(client, Readable.from([bytes]))).rejects.toMatchObject({ name: 'RateLimitError' });
  expect(received).toHaveLength(1);
});

test('nothing asks the platform to keep the body: no FormData, no window, and no redirect to follow', async () => {
  const sent: RequestInit[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => (sent.push(init), json(stored)));
  const client = createFixtureClient();
  for (const open of [() => new Blob([bytes]), () => join(folder, 'in voice.pdf'), () => Readable.from([bytes])]) {
    await uploadFile(client, open());
  }
  expect(sent.map(({ body }) => body?.constructor.name)).toEqual(['Blob', 'Blob', 'ReadableStream']);
  expect(sent.map(({ redirect, window }) => [redirect, window])).toEqual(Array(3).fill(['error', null]));
});

test('a broken connection does not store a file twice', async () => {
  const { client, received } = setUp([json({}, { status: 503 }), json(stored)]);
  await expect(uploadFile(client, new Blob(['a']))).rejects.toMatchObject({ status: 503 });
  expect(received).toHaveLength(1);
});

test('what a stream throws on the way is passed on, and the stream is closed', async () => {
  const broken = new Error('disk gone');
  const source = Readable.from(
    (async function* () {
      yield bytes;
      throw broken;
    })(),
  );
  await expect(uploadFile(setUp().client, source)).rejects.toBe(broken);
  expect(source.destroyed).toBe(true);
});

test('a source is let go of when the call fails before it is sent, and when it is aborted', async () => {
  const first = Readable.from([bytes, bytes]);
  const withoutToken = setUp([json(stored)], { token: () => Promise.reject(new Error('vault')) });
  await expect(uploadFile(withoutToken.client, first)).rejects.toThrow();
  expect(first.destroyed).toBe(true);

  const controller = new AbortController();
  const stalling = new Readable({ read() {} });
  stalling.push(bytes);
  const client = createFixtureClient({
    fetch: async (request) => (controller.abort(), request.text().catch(() => undefined), new Promise(() => undefined)),
  });
  await expect(uploadFile(client, stalling, { signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortedError',
  });
  expect(stalling.destroyed).toBe(true);
});
