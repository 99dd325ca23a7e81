import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendAnswer } from './answer.ts';
import type { Document } from './document.ts';
import { loadDocument } from './load-document.ts';

export interface MockOptions {
  /** The version to serve, by its name in `@extend-openapi/spec`, or an OpenAPI 3 document of your own. */
  version: string | object;
  /**
   * The port to listen on. 0 takes any free one.
   *
   * @default 0
   */
  port?: number;
  /**
   * The address to listen on.
   *
   * @default '127.0.0.1'
   */
  host?: string;
}

/** A running mock. */
export interface Mock {
  /** The base URL, without a slash at the end. */
  url: string;
  /** Ends all connections and frees the port. */
  stop: () => Promise<void>;
}

/**
 * Serves the contract through Prism, in this process.
 *
 * A good request gets the operation's first example; `Prefer: code=404` or `Prefer: example=cancelled` picks another. A
 * request that breaks the contract gets the error that the contract documents for it, and the header `sl-violations`
 * says what was wrong. Every answer names the served version in `x-extend-api-version`.
 *
 * @throws {RangeError} when there is no such version.
 * @throws {Error} when the port is taken.
 */
export async function startMock({ version, port = 0, host = '127.0.0.1' }: MockOptions): Promise<Mock> {
  const document = typeof version === 'string' ? loadDocument(version) : (version as Document);
  // Prism takes a second to load: whoever only lists the versions should not wait for it.
  const [{ createHandler }, { Prism }] = await Promise.all([import('./handle-request.ts'), import('./prism.ts')]);
  const handle = createHandler(document, new Prism(document));
  const server = createServer((request, response) => {
    response.setHeader('x-extend-api-version', document.info.version);
    allowBrowsers(request, response);
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'])
      return void response.writeHead(204).end();
    handle(request).then(
      (answer) => sendAnswer(response, answer),
      (error: unknown) => fail(response, error),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function allowBrowsers({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', headers.origin ?? '*');
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-allow-methods', headers['access-control-request-method'] ?? '*');
  response.setHeader('access-control-expose-headers', '*');
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const detail = error instanceof Error ? error.message : String(error);
  response.writeHead(500, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify({ type: 'about:blank', title: 'The mock failed', status: 500, detail }));
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} on ${host} is taken: choose another, or 0 for any free one`, { cause: error });
}
