import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UploadSource } from '@extend-openapi/client';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { mock } from '../../src/mock.ts';
import { resolve } from '@extend-openapi/document';
import { readDocument } from '../../src/document.ts';
import { createObservedClient } from '../../src/observed-client.ts';
import { listOperationCases } from '../../src/operation-case.ts';

const version = inject('version');
const document = readDocument(version);
const { client, entry, tamper, violations } = await createObservedClient(version, mock.url);
const uploadFile = entry.uploadFile as (client: unknown, source: UploadSource, options?: object) => Promise<object>;

// Lines that look like the end of a part, and bytes that are no text.
const bytes = Buffer.from('%PDF-1.7\r\n--\r\n\r\n--extend-openapi\r\n\u0000\u00ff\u0080', 'latin1');
let folder = '';
const path = (): string => join(folder, 'rechnung "\u00fc".pdf');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contract-upload-'));
  await writeFile(path(), bytes);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => tamper(() => {}));

const sources: [string, () => UploadSource][] = [
  ['a Blob', () => new Blob([bytes], { type: 'application/pdf' })],
  ['a Buffer', () => bytes],
  ['a stream of Node', () => createReadStream(path(), { highWaterMark: 5 })],
  ['a path', path],
];

test('a source that cannot be sent is refused without a request', async () => {
  tamper(() => expect.unreachable('nothing should have been sent'));
  await expect(uploadFile(client, new Blob())).rejects.toBeInstanceOf(entry.ConfigurationError);
});

describe.each(listUploads())('$name', ({ body, errors, parameters, successExamples }) => {
  const form = resolve(document, body!.schema!).properties!;
  const options = {
    ...(parameters.some(({ name }) => name === 'convertToPdf') ? { convertToPdf: true } : {}),
    ...('password' in form ? { password: 'p"\u00fc\r\n--' } : {}),
  };

  test.each(sources)('takes %s, with and without all options', async (_, open) => {
    for (const given of [{}, options, { ...options, fileName: 'claim.docx', mediaType: 'text/csv' }]) {
      expect(await uploadFile(client, open(), given)).toEqual(documentedFile(successExamples[0]!.value));
      expect(violations()).toEqual([]);
    }
  });

  test('is refused when the parts of the form are not found', async () => {
    tamper((headers) => headers.set('content-type', 'multipart/form-data; boundary=another'));
    await expect(uploadFile(client, bytes)).rejects.toMatchObject({ name: 'ApiError', status: 400 });
    expect(violations()).toMatchObject([{ location: ['request', 'body'], code: 'required' }]);
  });

  test.for(errors)('throws $status as the call itself would', async ({ status, examples }) => {
    for (const { name, value: error } of examples) {
      tamper((headers) => headers.set('prefer', `code=${status}, example=${name}`));
      const failure = await uploadFile(client, bytes).catch((thrown: unknown) => thrown);
      expect(failure).toBeInstanceOf(entry.ApiError);
      expect(failure).toMatchObject({ status, body: error });
    }
  });
});

function listUploads() {
  return listOperationCases(document).filter(({ body }) => body?.type === 'multipart/form-data');
}

/** The file of a documented answer, without what some versions wrap around it. */
const documentedFile = (value: unknown): unknown => (value as { file?: unknown }).file ?? value;
