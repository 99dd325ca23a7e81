import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: Headers;
  readonly text: string;
  readonly event: { readonly eventId: string; readonly eventType: string; readonly payload: Record<string, unknown> };
}

/** A service that takes webhooks, answering each with the next status of a list, then with 200. */
export async function startReceiver(
  statuses: number[] = [],
  answer: object = {},
  meanwhile: () => Promise<void> = () => Promise.resolve(),
) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const headers = new Headers(request.headers as Record<string, string>);
      received.push({ headers, text, event: JSON.parse(text || '{}') as Received['event'] });
      const status = statuses.shift() ?? 200;
      void meanwhile().then(() => response.writeHead(status).end(JSON.stringify(answer)));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    types: () => received.map(({ event }) => event.eventType),
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}
