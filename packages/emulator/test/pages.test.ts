import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';

async function makePdf(pages: number, useObjectStreams: boolean): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  return Buffer.from(await document.save({ useObjectStreams }));
}

async function read(content: Uint8Array, password?: string): Promise<unknown> {
  const { call } = prepare();
  const form = upload('a.pdf', new Uint8Array(content));
  if (password !== undefined) form.set('password', password);
  return (await call('POST /files/upload', form)).body;
}

/** Writes another tree of pages behind a document, as a program does that saves in place. */
function update(pdf: Buffer, pages: number): Buffer {
  const text = pdf.toString('latin1');
  const [, tree] = /\/Pages (\d+) 0 R/.exec(text)!;
  const [, size, root] = /\/Size (\d+)\s*\/Root (\d+ 0 R)/.exec(text)!;
  const added = Number(size);
  const leaf = `${added} 0 obj\n<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 9 9] >>\nendobj\n`;
  const kids = `${added} 0 R `.repeat(pages);
  const node = `${tree} 0 obj\n<< /Type /Pages /Count ${pages} /Kids [${kids}] >>\nendobj\n`;
  const at = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`;
  const table = `xref\n${added} 1\n${at(pdf.length + 1)}${tree} 1\n${at(pdf.length + 1 + leaf.length)}`;
  const previous = /startxref\s+(\d+)/.exec(text)![1]!;
  const trailer = `trailer\n<< /Size ${added + 1} /Root ${root} /Prev ${previous} >>\n`;
  const end = `startxref\n${pdf.length + 1 + leaf.length + node.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(`\n${leaf}${node}${table}${trailer}${end}`, 'latin1')]);
}

/** A document with some pages that says it has more. */
function boast(pages: number, told: number): Buffer {
  const leaves = Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>');
  const kids = leaves.map((_, index) => `${index + 3} 0 R`).join(' ');
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${told} /Kids [${kids}] >>`, ...leaves];
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${written.join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`);
}

test.each([
  ['with a table of its objects', async () => makePdf(3, false), 3],
  ['with its objects in streams', async () => makePdf(120, true), 120],
  ['saved in place, with fewer pages', async () => update(await makePdf(3, false), 2), 2],
  [
    'with a table that leads nowhere',
    async () => Buffer.concat([Buffer.from('%PDF-1.7\n'), await makePdf(3, false)]),
    3,
  ],
  ['followed by something else', async () => Buffer.concat([await makePdf(2, false), Buffer.alloc(100_000, 10)]), 2],
  ['that says it has more than it has', async () => boast(2, 9), 2],
  ['that says it has very many', async () => boast(20, 1_000_000), 20],
  ['with more pages than are looked at', async () => boast(5000, 5007), 5007],
  ['with almost as many', async () => boast(4999, 5007), 4999],
  ['that only says that it is one', async () => Buffer.from('%PDF-1.7 /Root'), 1],
])('the pages are counted of a PDF %s', async (_, make, pageCount) => {
  expect(await read(await make())).toMatchObject({ type: 'PDF', metadata: { pageCount } });
});

test('a PDF that is locked for its changes only needs no password to be read', async () => {
  const document = await PDFDocument.create();
  for (let page = 0; page < 4; page += 1) document.addPage();
  document.encrypt({ ownerPassword: 'owner', permissions: { modifying: false } });
  const bytes = await document.save();
  expect(await read(bytes)).toMatchObject({ metadata: { pageCount: 4 } });
  expect(await read(bytes, 'owner')).toMatchObject({ metadata: { pageCount: 4 } });
});

test('a PDF whose lock is torn is taken as one page, and does no harm to those after it', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  document.encrypt({ userPassword: 'user', ownerPassword: 'owner' });
  const locked = Buffer.from(await document.save()).toString('latin1');
  expect(locked).toContain('/R 6');
  const torn = Buffer.from(locked.replace('/R 6', '/R 4'), 'latin1');
  for (const bytes of [torn, torn])
    expect(await read(bytes, 'user')).toMatchObject({ type: 'PDF', metadata: { pageCount: 1 } });
  expect(await read(await makePdf(3, false))).toMatchObject({ type: 'PDF', metadata: { pageCount: 3 } });
});
