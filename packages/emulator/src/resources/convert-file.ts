import { createRequire } from 'node:module';
import type * as PdfLibrary from '@cantoo/pdf-lib';
import { countTiffPages } from './count-tiff-pages.ts';
import type { FileCreate } from './files.ts';
import { classifyFile } from './inspect-file.ts';

const load = createRequire(import.meta.url);

/** What becomes PDF when the caller wants it. */
const convertible = new Set(['IMG', 'EXCEL', 'HTML']);

/**
 * A document as it is stored on upload: text documents and presentations become PDF in any case, pictures, workbooks and
 * pages when they are wanted so. PNG and JPEG keep their picture; of others there is a page that bears the title only,
 * because nothing here can lay them out.
 */
export async function convertUpload(file: FileCreate, convertToPdf: boolean): Promise<FileCreate> {
  const { type, mediaType } = classifyFile(file);
  const isOffice = type === 'DOCX' || (type === 'PDF' && mediaType !== 'application/pdf');
  if (!isOffice && !(convertToPdf && convertible.has(type))) return file;
  return { ...file, bytes: await toPdf(file, mediaType), mediaType: 'application/pdf' };
}

async function toPdf({ name, bytes }: FileCreate, mediaType: string): Promise<Uint8Array> {
  // Loaded when it is needed, because it is large; as CommonJS, because its other form has syntax unknown to Node 20.3.
  const { PDFDocument } = load('@cantoo/pdf-lib') as typeof PdfLibrary;
  const document = await PDFDocument.create();
  document.setTitle(name);
  const embed = mediaType === 'image/png' ? 'embedPng' : mediaType === 'image/jpeg' ? 'embedJpg' : undefined;
  // A picture that cannot be read is a page all the same: tests like to upload a few bytes that only look like one.
  const picture = embed && (await document[embed](bytes).catch(() => undefined));
  const page = document.addPage(picture ? [picture.width, picture.height] : undefined);
  if (mediaType === 'image/tiff') for (let more = countTiffPages(bytes); more > 1; more -= 1) document.addPage();
  if (picture) page.drawImage(picture, { x: 0, y: 0, width: picture.width, height: picture.height });
  return document.save();
}
