import { http, type HttpHandler } from 'msw';
import type { Emulator } from './emulator.ts';

/** Options of {@link mswHandlers}. */
export interface MswOptions {
  /**
   * Base URLs at which the code under test expects the API.
   * @default every server that a version names
   */
  readonly baseUrls?: readonly string[];
}

const servers: readonly string[] = [
  'https://api.extend.ai',
  'https://api.us2.extend.app',
  'https://api.eu1.extend.ai',
  // Before the host alone, which would take its calls: the first handler that fits answers.
  'https://api-prod.extend.app/v1',
  'https://api-prod.extend.app',
];

/**
 * Handlers for Mock Service Worker 2 and 3 that let an emulator answer in place of the API. The links to files and payloads
 * that it gives out are answered too.
 *
 * @example
 * ```ts
 * const emulator = createEmulator({ time: { reads: 1 } });
 * const server = setupServer(...mswHandlers(emulator));
 * ```
 */
export const mswHandlers = (emulator: Emulator, { baseUrls = servers }: MswOptions = {}): HttpHandler[] =>
  [...baseUrls, emulator.url].map((text) => {
    const baseUrl = text.replace(/\/+$/, '');
    return http.all(`${baseUrl}/*`, ({ request }) => emulator.fetch(withoutBase(request, baseUrl)));
  });

/** The emulator knows paths without the prefix that a base URL may have. */
function withoutBase(request: Request, baseUrl: string): Request {
  const { origin, pathname } = new URL(baseUrl);
  return pathname === '/' ? request : new Request(origin + request.url.slice(baseUrl.length), request);
}
