import { forgetPdfium, loadPdfium, type Pdfium } from './pdfium.ts';

/** What PDFium calls a password that is missing or wrong, and a lock that it does not know. */
const locks: readonly number[] = [4, 5];

/**
 * How many pages a PDF has; `undefined` where it is torn beyond repair. Of a document in order only its tables and its
 * tree of pages are looked at, however large it is.
 */
export async function countPages(bytes: Uint8Array, password = ''): Promise<number | 'locked' | undefined> {
  // Without a root there is nothing to find, and PDFium would search all of it, twice.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Root')) return undefined;
  const pdf = await loadPdfium();
  try {
    return open(pdf, bytes, password);
  } catch {
    // Some torn documents make it stop in the middle of its work. Its memory is no longer in order then.
    forgetPdfium();
    return undefined;
  }
}

function open(pdf: Pdfium, bytes: Uint8Array, password: string): number | 'locked' | undefined {
  const { addFunction, removeFunction, setValue, wasmExports } = pdf.pdfium;
  const readBlock = addFunction((_, position, target, size) => {
    pdf.pdfium.HEAPU8.set(bytes.subarray(position, position + size), target);
    return 1;
  }, 'iiiii');
  // A length, a function and what it is given, of four bytes each.
  const access = wasmExports.malloc(12);
  for (const [index, value] of [bytes.byteLength, readBlock, 0].entries()) setValue(access + 4 * index, value, 'i32');
  const document = pdf.FPDF_LoadCustomDocument(access, password);
  const count =
    document === 0 ? (locks.includes(pdf.FPDF_GetLastError()) ? 'locked' : undefined) : countExisting(pdf, document);
  if (document !== 0) pdf.FPDF_CloseDocument(document);
  wasmExports.free(access);
  removeFunction(readBlock);
  return count;
}

/** To look at a page takes reading all before it: of 60,000 a second, in which nothing else goes on. */
const farthest = 5000;

/** PDFium takes the number of pages on trust: a page counts when it is there, and those beyond the farthest when it is. */
function countExisting(pdf: Pdfium, document: number): number {
  const size = pdf.pdfium.wasmExports.malloc(8);
  const exists = (count: number): boolean => pdf.FPDF_GetPageSizeByIndexF(document, count - 1, size);
  const told = pdf.FPDF_GetPageCount(document);
  const near = Math.min(told, farthest);
  const count = exists(near) ? told : findLast(near, exists);
  pdf.pdfium.wasmExports.free(size);
  return count;
}

/** The last number from 0 up to a limit that holds, where all before it hold too. */
function findLast(limit: number, holds: (count: number) => boolean): number {
  let [least, most] = [0, limit];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (holds(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}
