import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { createCaller, prepare, upload } from './support/prepare.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAAEklEQVR4nGP4z8DwHwyBNBgAAEnACfGQGWbzAAAAAElFTkSuQmCC',
  'base64',
);

test.each([
  ['photo.png', new Uint8Array(png), true, 'PDF'],
  ['photo.png', new Uint8Array(png), false, 'IMG'],
  ['torn.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), true, 'PDF'],
  ['sheet.xlsx', 'PK', true, 'PDF'],
  ['sheet.xlsx', 'PK', false, 'EXCEL'],
  ['page.html', '<!DOCTYPE html><p>Ünïcödé</p>', true, 'PDF'],
  ['page.html', '<!DOCTYPE html><p>a</p>', false, 'HTML'],
  ['letter.docx', 'PK', false, 'PDF'],
  ['slides.pptx', 'PK', false, 'PDF'],
  ['Grüße 東京 🙂.xlsx', 'PK', true, 'PDF'],
  ['list.csv', 'a,b', true, 'CSV'],
  ['notes.txt', 'a', true, 'TXT'],
])('%s becomes what the caller wants (%#)', async (name, content, convertToPdf, type) => {
  const { call, emulator } = prepare();
  const { body } = await call(`POST /files/upload?convertToPdf=${convertToPdf}`, upload(name, content));
  const { id } = body as { id: string };
  const { body: file } = await call(`GET /files/${id}`);
  expect(file).toMatchObject({ name, type });
  const bytes = await (await emulator.fetch((file as { presignedUrl: string }).presignedUrl)).arrayBuffer();
  if (type === 'PDF') expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
  else expect(new Uint8Array(bytes)).toEqual(typeof content === 'string' ? new TextEncoder().encode(content) : content);
});

test('a picture keeps its size, and the older version converts too', async () => {
  const { emulator } = prepare();
  const call = createCaller(emulator.fetch, '2025-04-21');
  const { body } = await call('POST /files/upload?convertToPdf=true', upload('photo.png', new Uint8Array(png)));
  const { id } = (body as { file: { id: string } }).file;
  const { body: read } = await call(`GET /files/${id}`);
  const { presignedUrl } = (read as { file: { presignedUrl: string } }).file;
  const document = await PDFDocument.load(await (await emulator.fetch(presignedUrl)).arrayBuffer());
  expect(document.getPage(0).getSize()).toEqual({ width: 2, height: 3 });
});
