import { Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { openFileLink } from './file-links.ts';

/**
 * Fetches a document. Only this machine and the hosts that are allowed are asked; of others the name is all that is
 * known, and the document is empty.
 */
export async function download(world: World, link: string): Promise<Uint8Array> {
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
