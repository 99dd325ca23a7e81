import type { FileInput } from '../../resources/files.ts';
import { invalid } from '../../world/refusal.ts';

export interface OldFileInput {
  readonly fileId?: string;
  readonly fileUrl?: string;
  readonly fileName?: string;
}

/** A file of this version in the words of the newest. @throws {Refusal} 400 where neither id nor URL is given */
export function readFile({ fileId, fileUrl, fileName }: OldFileInput): FileInput {
  if (fileId !== undefined) return { id: fileId };
  if (fileUrl === undefined) throw invalid('The file needs a fileUrl or a fileId.');
  return { url: fileUrl, ...(fileName === undefined ? {} : { name: fileName }) };
}

/** The file or the text of a request in the words of the newest version. */
export function readInput(body: { file?: OldFileInput; rawText?: string }): FileInput {
  if ((body.file === undefined) === (body.rawText === undefined)) throw invalid('Send either a file or a rawText.');
  return body.file ? readFile(body.file) : { text: body.rawText! };
}
