import type { FileRow } from '../store/rows/file.ts';
import type { Row } from '../store/rows/row.ts';
import type { Json } from '../store/json.ts';
import { invalid } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { download } from './download.ts';
import { inspectFile } from './inspect-file.ts';

/** Where a document comes from, in the words of the newest version. */
export interface FileInput {
  readonly id?: string;
  readonly url?: string;
  readonly text?: string;
  readonly name?: string;
  readonly settings?: { readonly password?: string };
}

export interface FileCreate {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly password?: string | undefined;
}

export async function createFile(world: World, file: FileCreate): Promise<FileRow> {
  const { name, bytes } = file;
  const facts = await inspectFile(file);
  const mediaType = file.mediaType ?? facts.mediaType;
  return keepFile(world, { name, ...facts, mediaType, parentFileId: null, parentSplit: null }, bytes);
}

/** Keeps a document of which all is known. */
function keepFile(world: World, fields: Omit<FileRow, keyof Row>, bytes: Uint8Array): FileRow {
  const row = world.create('file', 'file', fields);
  world.store.putBytes(row.id, bytes);
  return row;
}

/** A piece of a document, whose pages are those from `startPage` to `endPage`. Its bytes are those of the document. */
export function createPiece(
  world: World,
  { id: parentFileId, name, mediaType, type, isLocked }: FileRow,
  parentSplit: Json & { readonly startPage: number; readonly endPage: number },
): FileRow {
  const pageCount = parentSplit.endPage - parentSplit.startPage + 1;
  const bytes = world.store.bytes(parentFileId) ?? new Uint8Array();
  return keepFile(world, { name, mediaType, type, isLocked, pageCount, parentFileId, parentSplit }, bytes);
}

export const getFile = (world: World, id: string): FileRow => world.find('file', id, 'file');

export function deleteFile(world: World, id: string): void {
  getFile(world, id);
  world.store.delete('file', id);
  world.store.deleteBytes(id);
}

/** The stored file behind an input: the one it names, or a new one with what it brings. */
export async function takeFile(world: World, input: FileInput): Promise<FileRow> {
  const [file] = await takeFiles(world, [input]);
  return file!;
}

/** The stored files behind several inputs; if one among them cannot be had, none is stored. */
export async function takeFiles(world: World, inputs: readonly FileInput[]): Promise<FileRow[]> {
  const found: (FileRow | FileCreate)[] = [];
  for (const input of inputs) found.push(await readInput(world, input));
  const files: FileRow[] = [];
  for (const file of found) files.push('id' in file ? file : await createFile(world, file));
  return files;
}

async function readInput(world: World, input: FileInput): Promise<FileRow | FileCreate> {
  if (input.id !== undefined) return getFile(world, input.id);
  if (input.text !== undefined) return { name: input.name ?? 'text.txt', bytes: new TextEncoder().encode(input.text) };
  if (input.url === undefined) throw invalid('The file needs an id, a url or a text.');
  const name = input.name ?? nameOf(input.url);
  return { name, bytes: await download(world, input.url), password: input.settings?.password };
}

function nameOf(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1)!;
  try {
    return decodeURIComponent(name) || 'document.pdf';
  } catch {
    // Escapes that are not UTF-8 are fine in an address.
    return name;
  }
}
