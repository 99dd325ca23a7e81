import type { FileRow } from '../store/rows/file.ts';
import type { Json } from '../store/json.ts';
import { Refusal, invalid } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { createToken } from '../world/random.ts';
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
  readonly parentFileId?: string;
  readonly parentSplit?: Json;
  readonly pageCount?: number;
}

/** How long a link to a file or a payload can be used, in milliseconds. */
const linkLifetime = 15 * 60_000;

export async function createFile(world: World, file: FileCreate): Promise<FileRow> {
  const seen = await inspectFile(file);
  const row = world.create('file', 'file', {
    name: file.name,
    mediaType: file.mediaType ?? seen.mediaType,
    type: seen.type,
    pageCount: file.pageCount ?? seen.pageCount,
    isLocked: seen.isLocked,
    parentFileId: file.parentFileId ?? null,
    parentSplit: file.parentSplit ?? null,
  });
  world.store.putBytes(row.id, file.bytes);
  return row;
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

/** A link that serves the bytes until it expires. */
export function fileLink(world: World, file: FileRow): string {
  const expires = world.clock.now() + linkLifetime;
  return `${world.options.origin()}/_emulator/files/${file.id}?expires=${expires}&signature=${sign(world, file.id, expires)}`;
}

/** The bytes behind a link, or undefined when it has expired or was not made here. */
export function openFileLink(world: World, url: URL): { file: FileRow; bytes: Uint8Array } | undefined {
  const id = url.pathname.split('/').at(-1)!;
  const expires = Number(url.searchParams.get('expires'));
  if (url.searchParams.get('signature') !== sign(world, id, expires) || expires < world.clock.now()) return undefined;
  const file = world.store.get('file', id);
  const bytes = world.store.bytes(id);
  return file && bytes ? { file, bytes } : undefined;
}

const sign = (world: World, id: string, expires: number): string =>
  createToken(`${world.options.seed}:link:${id}:${expires}`, 32);

function nameOf(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1)!;
  try {
    return decodeURIComponent(name) || 'document.pdf';
  } catch {
    // Escapes that are not UTF-8 are fine in an address.
    return name;
  }
}

/**
 * Fetches a document. Only this machine and the hosts that are allowed are asked; of others the name is all that is
 * known, and the document is empty.
 */
async function download(world: World, link: string): Promise<Uint8Array> {
  const url = new URL(link);
  const own = url.origin === new URL(world.options.origin()).origin ? openFileLink(world, url) : undefined;
  if (own) return own.bytes;
  if (!isReachable(world, url)) return new Uint8Array();
  const response = await follow(world, url).catch(() => undefined);
  if (!response?.ok)
    throw new Refusal(400, 'UNABLE_TO_DOWNLOAD_FILE', `The file could not be downloaded from ${url.host}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Goes where redirects lead, as long as that is a place that may be asked. */
async function follow(world: World, url: URL, left = 5): Promise<Response | undefined> {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000), redirect: 'manual' });
  const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
  if (target === null) return response;
  await response.body?.cancel();
  const next = new URL(target, url);
  return left > 0 && isReachable(world, next) ? follow(world, next, left - 1) : undefined;
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

/** Whether the emulator may send a request there. */
export const isReachable = (world: World, url: URL): boolean =>
  loopback.test(url.hostname) || world.options.allowedHosts.includes(url.hostname);
