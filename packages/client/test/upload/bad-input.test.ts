import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { uploadFile } from '../../src/index.ts';
import { createFixtureClient } from '../fixtures/contract.ts';
import { json, observedFetch } from '../fixtures/observed-fetch.ts';

const { fetch, requests } = observedFetch(json({ object: 'file', id: 'file_1', name: 'a.pdf' }));
const client = createFixtureClient({ fetch });
const upload = uploadFile as unknown as (...values: unknown[]) => Promise<unknown>;
const failureOf = (...values: unknown[]): Promise<unknown> => upload(...values).catch((error: unknown) => error);

test.each<[unknown, RegExp]>([
  [null, /options of uploadFile must be an object, not null/],
  ['a.pdf', /options of uploadFile must be an object/],
  [{ filename: 'a.pdf' }, /no option "filename"; expected one of fileName/],
  [{ convertToPdf: 'yes' }, /convertToPdf must be true or false/],
  [{ password: 470_011 }, /^password must be a string$/],
  [{ password: null }, /password must be a string/],
  [{ signal: new AbortController() }, /signal must be an AbortSignal/],
  [{ timeoutMs: '5' }, /timeoutMs must be milliseconds/],
])('%j is refused, and says what was expected', async (options, message) => {
  const failure = await failureOf(client, new Blob(['a']), options);
  expect(failure).toMatchObject({ name: 'ConfigurationError', message: expect.stringMatching(message) });
  expect(requests).toEqual([]);
});

test.each([undefined, {}, new Blob(['a'])])('%j is no client', async (given) => {
  expect(await failureOf(given, client)).toMatchObject({ message: expect.stringContaining('takes a client first') });
});

test('the content of a document is not taken for a path, nor repeated in full', async () => {
  for (const text of ['total,42\n'.repeat(1000), 'JVBERi0x'.repeat(1000), 'a\u0000b']) {
    const { message } = (await failureOf(client, text)) as Error;
    expect(message).toMatch(/a string is a path, pass text as a Blob$/);
    expect(message.length).toBeLessThan(200);
  }
});

const leftOvers: [string, () => Readable | Promise<Readable>][] = [
  ['was read', () => readToEnd(Readable.from(['a']))],
  ['was closed', () => Readable.from(['a']).destroy()],
  ['flows elsewhere', () => Readable.from(['a', 'b']).on('data', () => undefined)],
];

async function readToEnd(source: Readable): Promise<Readable> {
  await source.toArray();
  return source;
}

test.each(leftOvers)('a stream that %s is refused', async (_, open) => {
  const failure = await failureOf(client, await open());
  expect(failure).toMatchObject({ message: expect.stringContaining('read elsewhere, or has been') });
});

test('nothing is left of a buffer that was transferred', async () => {
  const buffer = new ArrayBuffer(8);
  structuredClone(buffer, { transfer: [buffer] });
  expect(await failureOf(client, buffer)).toMatchObject({ message: 'the file to upload is empty' });
});

test.each([AbortSignal.abort(), AbortSignal.timeout(20)])(
  'a source that never begins can be aborted',
  async (signal) => {
    const source = new Readable({ read: () => undefined });
    expect(await failureOf(client, source, { signal })).toMatchObject({ name: 'AbortedError', cause: signal.reason });
    expect(source.destroyed).toBe(true);
    expect(requests).toEqual([]);
  },
);
