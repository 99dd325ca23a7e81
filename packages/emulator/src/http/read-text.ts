/** A body that has more bytes than are taken. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * Reads a body as text. One that is too long is read no further than the limit, and not at all where it says so itself.
 *
 * @param limit how many bytes it may have
 * @throws {BodyTooLarge}
 */
export async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  const decoder = new TextDecoder();
  let length = 0;
  let text = '';
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) throw tooLarge(limit);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

const tooLarge = (limit: number): BodyTooLarge =>
  new BodyTooLarge(`The body is larger than ${limit} bytes, which is the limit of this control.`);
