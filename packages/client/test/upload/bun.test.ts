import { afterEach, expect, test, vi } from 'vitest';
import { uploadFile } from '../../src/index.ts';
import { createFixtureClient } from '../fixtures/contract.ts';
import { json, observedFetch } from '../fixtures/observed-fetch.ts';

const Original = Blob;

/** As on Bun 1.4, where a Blob made of others lacks the bytes of those that stand for a file on the disk. */
class ForgetfulBlob extends Original {
  constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
    super(
      parts.filter((part) => !(part instanceof Original)),
      options,
    );
  }
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Original[Symbol.hasInstance](value);
  }
}

afterEach(() => vi.unstubAllGlobals());

test('nothing of a file is lost where a Blob of Blobs leaves it out', async () => {
  const source = new Original(['%PDF-1.7']);
  vi.stubGlobal('Blob', ForgetfulBlob);
  const { fetch, bodies } = observedFetch(json({ object: 'file', id: 'file_1', name: 'a.pdf' }));
  await uploadFile(createFixtureClient({ fetch }), source, { fileName: 'a.pdf' });
  expect(bodies).toEqual([expect.stringContaining('%PDF-1.7')]);
});
