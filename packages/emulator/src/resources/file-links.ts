import type { FileRow } from '../store/rows/file.ts';
import { createToken } from '../world/random.ts';
import type { World } from '../world/world.ts';

/** How long a link can be used, in milliseconds. */
const lifetime = 15 * 60_000;

/** A link that serves the bytes until it expires. */
export function fileLink(world: World, file: FileRow): string {
  const expires = world.clock.now() + lifetime;
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
