import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';

/** A picture of some pages, each a directory of one entry, one behind the other; the last one leads where it is told to. */
function makeTiff(pages: number, isLittleEndian: boolean, end = 0): Uint8Array {
  const directory = 2 + 12 + 4;
  const bytes = Buffer.alloc(8 + pages * directory);
  bytes.write(isLittleEndian ? 'II*\0' : 'MM\0*', 'latin1');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(4, pages === 0 ? end : 8, isLittleEndian);
  for (let page = 0; page < pages; page += 1) {
    const start = 8 + page * directory;
    view.setUint16(start, 1, isLittleEndian);
    view.setUint32(start + 14, page === pages - 1 ? end : start + directory, isLittleEndian);
  }
  return bytes;
}

test.each([
  ['little-endian', makeTiff(3, true), 3],
  ['big-endian', makeTiff(300, false), 300],
  ['whose last page leads back to the first', makeTiff(4, true, 8), 4],
  ['whose last page leads out of the file', makeTiff(2, true, 4_000_000_000), 2],
  ['that ends within a page', makeTiff(2, true).subarray(0, 30), 2],
  ['without a page', makeTiff(0, true), 1],
  ['that is no more than its first bytes', makeTiff(1, false).subarray(0, 5), 1],
])('the pages are counted of a TIFF %s', async (_, bytes, pageCount) => {
  const { call } = prepare();
  const { body } = await call('POST /files/upload', upload('scan.tiff', new Uint8Array(bytes)));
  expect(body).toMatchObject({ type: 'IMG', metadata: { pageCount } });
});

test('a TIFF keeps its pages when it becomes a PDF', async () => {
  const { call } = prepare();
  const form = upload('scan.tiff', new Uint8Array(makeTiff(3, true)));
  const { body } = await call('POST /files/upload?convertToPdf=true', form);
  expect(body).toMatchObject({ type: 'PDF', metadata: { pageCount: 3 } });
});
