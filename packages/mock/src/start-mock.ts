import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyLimit as defaultLimit, findVersionHeader, readDocument, type Violation } from '@extend-openapi/document';
import { sendAnswer } from './answer.ts';
import { loadDocument } from './load-document.ts';
import { checkPort } from './port.ts';
import { requireNode } from './require-node.ts';

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
  /**
   * How many bytes a body may have, also when it is unpacked. Larger ones get a 413.
   *
   * @default 268435456 (256 MiB)
   */
  bodyLimit?: number;
}

/** A running mock. */
export interface Mock {
  /** The base URL, without a slash at the end. */
  url: string;
  /** Ends all connections and frees the port. To stop what is stopped does nothing. */
  stop: () => Promise<void>;
}

/**
 * Serves the contract through Prism, in this process.
 *
 * A good request gets the operation's first example; `Prefer: code=404` or `Prefer: example=cancelled` picks another. A
 * request that breaks the contract gets the error that the contract documents for it, and the header `sl-violations`
 * says what was wrong. Where the contract has a header that fixes the version, every answer carries it.
 *
 * @throws {RangeError} when there is no such version, or the port is none.
 * @throws {TypeError} when the document is no OpenAPI 3 document, or has parameters in the styles `label` or `matrix`.
 * @throws {Error} when the port is taken, or Node is too old for Prism.
 */
export async function startMock({
  version,
  port = 0,
  host = '127.0.0.1',
  bodyLimit = defaultLimit,
}: MockOptions): Promise<Mock> {
  requireNode();
  checkPort(port);
  const document = typeof version === 'string' ? loadDocument(version) : readDocument(version);
  const versionHeader = findVersionHeader(document);
  // Prism takes a second to load: whoever only lists the versions should not wait for it.
  const [{ createHandler }, { Prism }] = await Promise.all([import('./handle-request.ts'), import('./prism.ts')]);
  const handle = createHandler(document, new Prism(document), bodyLimit);
  const server = createServer((request, response) => {
    if (versionHeader !== undefined) response.setHeader(versionHeader, document.version);
    allowBrowsers(request, response);
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'])
      return void response.writeHead(204).end();
    handle(request).then(
      (answer) => sendAnswer(response, answer),
      (error: unknown) => fail(response, error),
    );
  });
  // A connection that ended by itself could end under a request: its caller may have been busy when it was to hear of it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  let stopped: Promise<void> | undefined;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    stop: () => (stopped ??= close(server)),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
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
  const message = `The mock failed: ${detail}`;
  const violations: Violation[] = [{ location: ['response'], severity: 'Error', code: 500, message }];
  const body = { type: 'about:blank', title: 'The mock failed', status: 500, detail };
  sendAnswer(response, { status: 500, headers: { 'content-type': 'application/problem+json' }, body, violations });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} on ${host} is taken: choose another, or 0 for any free one`, { cause: error });
}
