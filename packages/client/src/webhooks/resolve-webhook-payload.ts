import { ConfigurationError } from '../errors/extend-error.ts';
import { nameFailure } from '../errors/name-failure.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { type Environment, longestTimer, systemEnvironment } from '../timing/environment.ts';
import { withinLimit } from '../timing/within-limit.ts';
import { fetchPayload, type WebhookFetch } from './fetch-payload.ts';
import { checkLink, linkOf } from './payload-link.ts';
import type { ResolvedEvent } from './webhook-event.ts';

/** Options of {@link resolveWebhookPayload}. */
export interface ResolveOptions {
  /**
   * Limit of the whole download in milliseconds. `Infinity` for none.
   * @default 20000, as Extend waits 30 seconds for the answer to a delivery
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Longest payload in bytes, counted after decompression. `Infinity` for none.
   * @default 33554432 (32 MiB)
   */
  readonly maxBytes?: number | undefined;
  /**
   * Hosts that a link may lead to: `files.example.com`, or `*.example.com` for everything below it.
   * @default any host
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /**
   * Sends the request. It must leave redirects alone, as the request asks for.
   * @default the global `fetch`
   */
  readonly fetch?: WebhookFetch | undefined;
  /** Ends the download. */
  readonly signal?: AbortSignal | undefined;
}

const operation = 'webhook payload';

/**
 * Puts the payload in place where an event has only a link to it; an event with its payload is returned as it is.
 * Only for verified events: whoever can make up an event can make up the link.
 *
 * @param event an event of any version
 * @param options limits, hosts and transport
 * @param environment clock and timers; for tests
 * @throws {@link WebhookPayloadError} with a reason when the payload is refused, {@link TimeoutError} after
 *   `timeoutMs`, {@link AbortedError} when `signal` aborts, {@link ConnectionError} when the download breaks off,
 *   {@link ConfigurationError} when an option cannot work
 *
 * @example
 * ```ts
 * const event = { eventId: 'event_1', eventType: 'extract_run.processed', payload: { object: 'extract_run', id: 'exr_1' } };
 * const { payload } = await resolveWebhookPayload(event, { allowedHosts: ['*.amazonaws.com'], maxBytes: 1_000_000 });
 * console.log(payload.id); // exr_1
 * ```
 */
export async function resolveWebhookPayload<Event extends { readonly payload: unknown }>(
  event: Event,
  options: ResolveOptions = {},
  environment: Environment = systemEnvironment,
): Promise<ResolvedEvent<Event>> {
  const link = linkOf(event.payload);
  if (link === undefined) return event as unknown as ResolvedEvent<Event>;
  const { timeoutMs = 20_000, maxBytes = 32 * 2 ** 20, signal } = options;
  checkLimits(timeoutMs, maxBytes);
  const url = checkLink(link, options.allowedHosts);
  // Looked up per call, so that a fetch that is replaced later (tracing, tests) is used.
  const { fetch = (request: Request) => globalThis.fetch(request) } = options;
  const expire = (): Error => new TimeoutError(operation, timeoutMs, 'not downloaded');
  try {
    const payload = await withinLimit({ environment, operation, signal, ms: timeoutMs, expire }, (ending) =>
      fetchPayload(url, { fetch, signal: ending.signal, maxBytes }),
    );
    return { ...event, payload } as unknown as ResolvedEvent<Event>;
  } catch (error) {
    throw nameFailure(withoutLink(error, url), operation);
  }
}

function checkLimits(timeoutMs: unknown, maxBytes: unknown): void {
  if (!(typeof timeoutMs === 'number' && timeoutMs > 0 && (timeoutMs <= longestTimer || timeoutMs === Infinity))) {
    throw new ConfigurationError(`timeoutMs must be milliseconds from 1 to ${longestTimer}, or Infinity`);
  }
  if (!(typeof maxBytes === 'number' && maxBytes > 0))
    throw new ConfigurationError('maxBytes must be a number of bytes from 1, or Infinity');
}

/** Some runtimes quote the address in what `fetch` throws, and this address is as good as the payload. */
function withoutLink(error: unknown, { pathname, search }: URL): unknown {
  const secret = pathname + search;
  let isQuoted = false;
  for (let current = error; current instanceof Error; current = current.cause)
    isQuoted ||= current.message.includes(secret);
  if (!isQuoted) return error;
  const { name, message } = error as Error;
  return Object.assign(new Error(message.replaceAll(secret, '/[redacted]')), { name });
}
