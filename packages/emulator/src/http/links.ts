import type { Inhabited } from '../inhabited.ts';
import { openFileLink } from '../resources/file-links.ts';

type Worlds = ReadonlyMap<string, Inhabited>;

/** Answers a link to a file or a payload, or gives undefined for a path that is none. A link needs no key. */
export function openLink(url: URL, worlds: Worlds): Response | undefined {
  if (url.pathname.startsWith('/_emulator/files/')) return serveFile(url, worlds) ?? refusal();
  if (url.pathname.startsWith('/_emulator/payloads/')) return servePayload(url, worlds) ?? refusal();
  return undefined;
}

/** A file may be a page. Its scripts do not run: they would pass as the inspector's. */
const fileHeaders = (mediaType: string): Record<string, string> => ({
  'content-type': mediaType,
  'content-security-policy': "script-src 'none'",
  'x-content-type-options': 'nosniff',
});

function serveFile(url: URL, worlds: Worlds): Response | undefined {
  for (const { world } of worlds.values()) {
    const opened = openFileLink(world, url);
    if (opened) return new Response(new Uint8Array(opened.bytes), { headers: fileHeaders(opened.file.mediaType) });
  }
  return undefined;
}

function servePayload(url: URL, worlds: Worlds): Response | undefined {
  const id = url.pathname.split('/').at(-1)!;
  for (const { world } of worlds.values()) {
    const payload = world.store.get('payload', id);
    if (payload && payload.expiresAt >= world.clock.now())
      return new Response(payload.body, { headers: { 'content-type': 'application/json' } });
  }
  return undefined;
}

const refusal = (): Response =>
  Response.json({ error: 'The link has expired, or it was not made here.' }, { status: 403 });
