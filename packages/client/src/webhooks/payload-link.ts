import { ConfigurationError } from '../errors/extend-error.ts';
import type { SignedUrlPayload } from './webhook-event.ts';
import { WebhookPayloadError } from './webhook-payload-error.ts';

/**
 * Whether the payload of an event is only a link to it: marked as `signed_data_url`, or nothing but `data`.
 *
 * @example
 * ```ts
 * import type { webhooks } from '@extend-openapi/types/2026-02-09';
 *
 * function idOf(event: WebhookEvent<webhooks, 'extract_run.processed'>): string {
 *   return hasPayloadLink(event) ? `${event.payload.id}, to be fetched` : event.payload.id;
 * }
 * ```
 */
export function hasPayloadLink<Event extends { readonly payload: unknown }>(event: Event): event is WithLink<Event> {
  return linkOf(event.payload) !== undefined;
}

type Linked<Event> = Extract<Event, { readonly payload: SignedUrlPayload }>;
type WithLink<Event> = [Linked<Event>] extends [never] ? Event & { readonly payload: SignedUrlPayload } : Linked<Event>;

/** The link in place of a payload. */
export function linkOf(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const { object, data } = payload as Record<string, unknown>;
  if (typeof data !== 'string') return undefined;
  return object === 'signed_data_url' || Object.keys(payload).length === 1 ? data : undefined;
}

/** Checks where a link leads before anything is asked of it. */
export function checkLink(link: string, allowedHosts: readonly string[] | undefined): URL {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url?.protocol !== 'https:') {
    throw new WebhookPayloadError('link-insecure', 'the link to the payload is not an https: URL');
  }
  if (allowedHosts !== undefined && !checkHosts(allowedHosts).some((pattern) => matches(url.hostname, pattern))) {
    const expected = allowedHosts.join(', ') || 'none';
    throw new WebhookPayloadError(
      'host-not-allowed',
      `the link to the payload leads to ${url.hostname}; allowed: ${expected}`,
    );
  }
  return url;
}

function checkHosts(hosts: readonly string[]): readonly string[] {
  for (const host of hosts) {
    if (typeof host !== 'string' || !/^(\*\.)?[^\s/:*]+$/.test(host)) {
      throw new ConfigurationError(
        `allowedHosts takes host names such as files.example.com or *.example.com, not ${JSON.stringify(host)}`,
      );
    }
  }
  return hosts;
}

/** `*.` stands for one label or more, so the bare domain needs an entry of its own. */
function matches(hostname: string, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.startsWith('*.')
    ? hostname.endsWith(wanted.slice(1)) && hostname.length > wanted.length - 1
    : hostname === wanted;
}
