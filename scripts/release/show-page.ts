import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { endWithUs } from '../base/index.ts';
import { startEmulator } from './start-emulator.ts';
import type { Consumer } from './make-consumer.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The first Chromium that this machine has. */
export function findBrowser(): string | undefined {
  return names.find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Shows a page with a script, from an address that passes everything else on to the consumer's emulator.
 *
 * @returns what the page posts to `/result`
 */
export async function showPage(browser: string, consumer: Consumer, folder: string, script: string): Promise<string> {
  const emulator = await startEmulator(consumer);
  const { promise, resolve } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    if (request.url === '/page')
      response.setHeader('content-type', 'text/html').end('<script type="module" src="/script"></script>');
    else if (request.url === '/script')
      response.setHeader('content-type', 'text/javascript').end(readFileSync(join(folder, script)));
    else if (request.url === '/result') void readBody(request).then((body) => resolve(String(body)));
    else void passOn(emulator.url, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
  const profile = [`--user-data-dir=${folder}-profile`, '--remote-debugging-port=0'];
  const child = endWithUs(spawn(browser, [...options, ...profile, url], { stdio: 'ignore' }));
  const late = AbortSignal.timeout(60_000);
  late.addEventListener('abort', () => resolve('{"page":"it told nothing within 60 s"}'));
  try {
    return await promise;
  } finally {
    child.kill();
    server.closeAllConnections();
    server.close();
    await emulator.stop();
  }
}

const readBody = async (request: IncomingMessage): Promise<Buffer> => Buffer.concat(await request.toArray());

async function passOn(base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const answer = await fetch(new URL(request.url ?? '/', base), {
    method: request.method ?? 'GET',
    headers: Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' && !/^(host|connection|content-length|accept-encoding)$/.test(name)
        ? [[name, value]]
        : [],
    ) as [string, string][],
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  const content = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(content);
}
