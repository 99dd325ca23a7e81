import type * as files from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test, vi } from 'vitest';
import { countPages } from '../src/resources/count-pages.ts';

vi.mock('node:fs/promises', async (load) => {
  const original = await load<typeof files>();
  return { ...original, readFile: vi.fn(original.readFile) };
});

test('when what counts pages cannot be loaded, the next document tries again', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  document.addPage();
  const bytes = await document.save();
  vi.mocked(readFile).mockRejectedValueOnce(new Error('too many open files'));
  await expect(countPages(bytes)).rejects.toThrow('too many open files');
  await expect(countPages(bytes)).resolves.toBe(2);
  await expect(countPages(bytes)).resolves.toBe(2);
  expect(readFile).toHaveBeenCalledTimes(2);
});
