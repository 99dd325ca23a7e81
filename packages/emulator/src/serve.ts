import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where to listen. */
export interface ServeOptions {
  /** Port; 0 takes a free one. @default 0 */
  readonly port?: number;
  /** Address to listen on; other machines reach the emulator only when it is told. @default '127.0.0.1' */
  readonly host?: string;
}

/** Serves a fetch-like function over HTTP. @throws {Error} when the port is taken, or the host is no address of this machine */
export async function serve(
  handle: (request: Request) => Promise<Response>,
  { port = 0, host = '127.0.0.1' }: ServeOptions,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => void answer(handle, incoming, outgoing));
  // Longer than a busy test process forgets about a connection: reusing one that was just closed would fail the call.
  server.keepAliveTimeout = 60_000;
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async stop() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(reasons(port, host)[error.code ?? ''] ?? error.message, { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

const reasons = (port: number, host: string): Readonly<Record<string, string>> => ({
  EADDRINUSE: `Port ${port} is taken: choose another one, or 0 for any.`,
  EACCES: `Port ${port} needs rights that this process does not have: choose one from 1024 on.`,
  EADDRNOTAVAIL: `The host "${host}" is not an address of this machine.`,
  ENOTFOUND: `The host "${host}" is unknown: write an address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
  EAI_AGAIN: `The host "${host}" is unknown: write an address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
});

async function answer(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const response = await handle(toRequest(incoming));
    // Read as a whole: answers are small, and reading their streams piece by piece costs more than making them.
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), 'content-length': body.byteLength });
    outgoing.end(incoming.method === 'HEAD' ? undefined : body);
  } catch {
    // A fault rule broke the answer: the caller sees a connection that is cut.
    outgoing.destroy();
  }
}

function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? { body: bodyOf(incoming), duplex: 'half' as const } : {};
  return new Request(`http://${headers.get('host') ?? 'localhost'}${incoming.url ?? '/'}`, {
    method,
    headers,
    ...body,
  });
}

/**
 * A body that is read only as it is asked for. What is left when it is given up goes by unread: a caller hears the answer
 * when it has sent all, and not at all when the connection is cut.
 */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return?.();
        incoming.resume();
      },
    },
    { highWaterMark: 0 },
  );
}
