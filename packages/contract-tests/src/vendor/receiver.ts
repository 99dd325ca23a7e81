import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Delivery {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A service that takes webhooks. Its `first` delivery can be awaited. */
export async function startReceiver() {
  const { promise: first, resolve } = Promise.withResolvers<Delivery>();
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = await request.toArray();
    response.writeHead(204).end();
    resolve({ headers: request.headers, body: Buffer.concat(chunks).toString() });
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    first,
    stop: () => new Promise<void>((stopped) => void server.close(() => stopped())),
  };
}
