import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, onTestFinished, test, vi } from 'vitest';
import type * as counting from '../src/resources/count-pages.ts';

/** What counts pages, as it is before any document. */
async function loadAnew(read: unknown): Promise<typeof counting> {
  onTestFinished(() => {
    vi.doUnmock('node:fs/promises');
    vi.resetModules();
  });
  vi.resetModules();
  vi.doMock('node:fs/promises', async (load) => ({ ...(await load<object>()), readFile: read }));
  return import('../src/resources/count-pages.ts');
}

test('when what counts pages cannot be loaded, the next document tries again', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  document.addPage();
  const bytes = await document.save();
  const read = vi.fn(readFile).mockRejectedValueOnce(new Error('too many open files'));
  const { countPages } = await loadAnew(read);
  await expect(countPages(bytes)).rejects.toThrow('too many open files');
  await expect(countPages(bytes)).resolves.toBe(2);
  await expect(countPages(bytes)).resolves.toBe(2);
  expect(read).toHaveBeenCalledTimes(2);
});
