import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookDelivery } from '@extend-openapi/client/webhooks';

/** The part of a service that webhooks are sent to. */
export interface Receiver {
  readonly url: string;
  /** The next delivery that nobody has taken yet. */
  next(): Promise<WebhookDelivery>;
  stop(): Promise<void>;
}

/** Starts a receiver on this machine that answers every delivery with 204. */
export async function startReceiver(): Promise<Receiver> {
  const deliveries = new TransformStream<WebhookDelivery>(undefined, undefined, { highWaterMark: Infinity });
  const writer = deliveries.writable.getWriter();
  const reader = deliveries.readable.getReader();
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = await request.toArray();
    response.writeHead(204).end();
    await writer.write({ headers: request.headers, body: Buffer.concat(chunks) });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: async () => (await reader.read()).value!,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}
