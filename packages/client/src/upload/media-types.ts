/** Media types of the formats that Extend reads, by file name extension. */
const byExtension: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  dotx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  eml: 'message/rfc822',
  gif: 'image/gif',
  heic: 'image/heic',
  heif: 'image/heif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  lis: 'text/plain',
  md: 'text/markdown',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pcx: 'image/vnd.zbrush.pcx',
  pdf: 'application/pdf',
  png: 'image/png',
  ppm: 'image/x-portable-pixmap',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  psd: 'image/vnd.adobe.photoshop',
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  webp: 'image/webp',
  wpd: 'application/vnd.wordperfect',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xltm: 'application/vnd.ms-excel.template.macroenabled.12',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
  xml: 'application/xml',
};

/** What a file is labelled with when nothing is known about it. */
export const unknownMediaType = 'application/octet-stream';

/** The media type that a file name stands for. */
export function mediaTypeOf(fileName: string): string {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(byExtension, extension) ? byExtension[extension]! : unknownMediaType;
}

/** The first extension that stands for a media type; parameters such as `charset` do not matter. */
export function extensionOf(mediaType: string): string | undefined {
  const bare = mediaType.split(';', 1)[0]!.trim().toLowerCase();
  return Object.keys(byExtension).find((extension) => byExtension[extension] === bare);
}
