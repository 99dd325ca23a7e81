import type { EditTemplate } from '../controls.ts';
import type { Script } from '../results/script.ts';
import { base64, between, checkMembers, isObject, lastMoment, text, type Member } from '../world/check-members.ts';

/** A script as JSON: a pattern for the name of a document is an object there. */
export type ScriptJson = Omit<Script, 'file'> & { readonly file?: string | Pattern };

interface Pattern {
  readonly pattern: string;
  readonly flags?: string;
}

/** Reads a script but for its pattern, which is checked here; the rest is checked where it is added. @throws {TypeError} */
export function readScript(body: unknown): Script {
  if (!isObject(body) || !isObject(body.file)) return body as Script;
  checkMembers<Pattern>('pattern for a file', body.file, { pattern: text, flags }, ['pattern']);
  const { pattern, flags: given } = body.file;
  try {
    return { ...body, file: new RegExp(pattern, given) };
  } catch (error) {
    throw new TypeError(`The pattern for a file is no regular expression: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

const flags: Member = { fits: (value) => typeof value === 'string', words: 'flags of a regular expression' };

export function writeScript({ file, ...script }: Script): ScriptJson {
  const written = file instanceof RegExp ? { pattern: file.source, flags: file.flags } : file;
  return written === undefined ? script : { ...script, file: written };
}

/** Reads an edit template, in JSON with the bytes of its document as Base64. @throws {TypeError} */
export function readEditTemplate(body: unknown): EditTemplate {
  if (!isObject(body) || !isObject(body.file)) return body as never;
  checkMembers<{ name: string; bytes: string }>('file', body.file, { name: text, bytes: base64 }, ['name', 'bytes']);
  return { ...body, file: { ...body.file, bytes: new Uint8Array(Buffer.from(body.file.bytes, 'base64')) } } as never;
}

/** @throws {TypeError} when it is not told how far time moves */
export function readAdvance(body: unknown): number {
  checkMembers<{ milliseconds: number }>('body', body, { milliseconds: between(0, lastMoment, 'a number') }, [
    'milliseconds',
  ]);
  return body.milliseconds;
}
