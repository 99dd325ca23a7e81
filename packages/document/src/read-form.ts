/** A file in a form. */
export interface FilePart {
  readonly name: string;
  /** Media type as it was sent; `text/plain` where none was. */
  readonly type: string;
  /** A part of the body itself, not a copy. */
  readonly bytes: Uint8Array;
}

export type FormEntry = readonly [name: string, value: string | FilePart];

/** Longer headers than these of one part are nobody's. */
const headLimit = 2 ** 14;

/**
 * Takes a `multipart/form-data` body apart, without copying its files (RFC 7578, with names escaped as browsers do).
 *
 * @param header the `Content-Type` of the body
 * @throws {SyntaxError} which says what of the form is wrong
 */
export function readForm(sent: Uint8Array, header: string): FormEntry[] {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(header) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new SyntaxError('the content type names no boundary');
  const body = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const entries: FormEntry[] = [];
  // What stands before the first delimiter and after the last one is no part of the form.
  const start = body.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2)) ? -2 : body.indexOf(delimiter);
  let end = start;
  while (end !== -1) {
    let line = end + delimiter.length;
    if (body.toString('latin1', line, line + 2) === '--') return entries;
    // Spaces and tabs may have come on the way (RFC 2046, section 5.1.1).
    while (body[line] === 0x20 || body[line] === 0x09) line += 1;
    if (body.toString('latin1', line, line + 2) !== '\r\n')
      throw new SyntaxError('a boundary is followed by neither a line break nor "--"');
    const headEnd = body.indexOf('\r\n\r\n', line);
    if (headEnd === -1 || headEnd - line > headLimit) throw new SyntaxError('the headers of a part do not end');
    end = body.indexOf(delimiter, headEnd + 2);
    if (end !== -1) entries.push(readPart(body.toString('utf8', line + 2, headEnd), body.subarray(headEnd + 4, end)));
  }
  throw new SyntaxError(`there is no "--${boundary}${start === -1 ? '' : '--'}" in the body`);
}

function readPart(head: string, content: Buffer): FormEntry {
  const headers = new Map(head.split('\r\n').map(readHeader));
  const { name, filename } = readDisposition(headers.get('content-disposition') ?? '');
  if (name === undefined) throw new SyntaxError('a part has no name');
  const isPacked = headers.get('content-transfer-encoding')?.toLowerCase() === 'base64';
  const bytes = isPacked ? Buffer.from(content.toString('latin1'), 'base64') : content;
  if (filename === undefined) return [name, text.decode(bytes)];
  return [name, { name: filename, type: headers.get('content-type') ?? 'text/plain', bytes }];
}

const text = new TextDecoder('utf-8', { ignoreBOM: true });

function readHeader(line: string): readonly [name: string, value: string] {
  const [, name, value] = /^[ \t]*([\w!#$%&'*+.^`|~-]+)[ \t]*:([^\r\n]*)$/.exec(line) ?? [];
  if (name === undefined) throw new SyntaxError('a part has a header that is none');
  return [name.toLowerCase(), value!.trim()];
}

function readDisposition(header: string): { readonly name?: string; readonly filename?: string } {
  const given = /^form-data((?:[ \t]*;[ \t]*[\w-]+\*?=(?:"[^"]*"|[^\s;"]*))*)[ \t;]*$/i.exec(header);
  if (!given) throw new SyntaxError('the content disposition of a part is not that of a form');
  const found: Record<string, string> = {};
  for (const [, name, quoted, plain] of given[1]!.matchAll(/([\w-]+\*?)=(?:"([^"]*)"|([^\s;"]*))/g))
    found[name!.toLowerCase()] = quoted?.replaceAll(/%(?:0A|0D|22)/gi, decodeURIComponent) ?? plain!;
  const extended = /^utf-8'[^']*'(.*)$/i.exec(found['filename*'] ?? '')?.[1];
  return extended === undefined ? found : { ...found, filename: decodeURIComponent(extended) };
}
