/** How a file is labelled in a form. */
export interface FileLabels {
  readonly name: string;
  readonly mediaType: string;
}

/** What surrounds the bytes of a file in a form, and the media type of the whole. */
export interface MultipartFrame {
  readonly contentType: string;
  readonly head: string;
  readonly tail: string;
}

/**
 * Frames a file as a form. `FormData` would do the same, but Node reads all of it into memory as soon as a request is
 * made from it, however slowly the request is sent.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
export function frameFile(fields: Readonly<Record<string, string>>, { name, mediaType }: FileLabels): MultipartFrame {
  // `randomUUID` exists on secure pages only.
  const random = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
  const boundary = `extend-openapi-${random}`;
  const open = (field: string): string => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"`;
  const parts = Object.entries(fields).map(([field, value]) => `${open(field)}\r\n\r\n${value}\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: `${parts.join('')}${open('file')}; filename="${escapeName(name)}"\r\nContent-Type: ${mediaType}\r\n\r\n`,
    tail: `\r\n--${boundary}--\r\n`,
  };
}

function escapeName(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
