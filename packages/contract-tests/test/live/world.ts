import { createEmulator, type Emulator } from '@extend-openapi/emulator';
import type { Document } from '@extend-openapi/document';
import { readBilled } from '../../src/live/billed.ts';
import { checkLive } from '../../src/live/check-live.ts';
import { createSession, type Session } from '../../src/live/session.ts';

export const token = 'sk_live_4242424242';

type Send = (request: Request) => Promise<Response>;

/** A server whose world has something of every kind, made by the check itself. */
export async function startServer(document: Document): Promise<Emulator> {
  const emulator = createEmulator({ time: { reads: 1 }, keys: [token], callLimit: 10_000 });
  const session = await openSession(document, emulator.fetch);
  await checkLive(session, { spending: { runs: 100, isBilled: readBilled(document.version) }, keep: true });
  return emulator;
}

export const openSession = (document: Document, send: Send): Promise<Session> =>
  createSession({ document, baseUrl: 'http://127.0.0.1:4020', token, fetch: send });
