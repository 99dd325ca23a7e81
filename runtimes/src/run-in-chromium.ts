import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { bundleOf } from './bundles.ts';
import type { Verdict } from '../smoke/check.ts';

/** Opens a page with the suite in a headless browser; the server of the page passes everything else to the emulator. */
export async function runInChromium(program: string, emulator: string, token: string): Promise<Verdict[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Verdict[]>();
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url!, emulator);
    if (pathname === '/') send(outgoing, 'text/html', '<!doctype html><script type="module" src="page.js"></script>');
    else if (pathname === '/page.js') send(outgoing, 'text/javascript', readFileSync(bundleOf('page'), 'utf8'));
    else if (pathname === '/verdicts') void json(incoming).then((verdicts) => resolve(verdicts as Verdict[]));
    else pass(incoming, outgoing, emulator);
  }).listen(0, '127.0.0.1');
  const profile = mkdtempSync(join(tmpdir(), 'extend-openapi-chromium-'));
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const child = spawn(program, [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${profile}`,
    `http://127.0.0.1:${port}/?token=${token}`,
  ]);
  child.once('exit', (code) => reject(new Error(`Chromium ended with ${code} before the suite did`)));
  child.once('error', reject);
  const limit = setTimeout(() => reject(new Error('there were no verdicts after 120 s')), 120_000);
  try {
    return await promise;
  } finally {
    clearTimeout(limit);
    child.removeAllListeners('exit');
    const ended = new Promise((done) => child.once('exit', done));
    if (child.kill()) await ended;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function send(outgoing: ServerResponse, type: string, body: string): void {
  outgoing.writeHead(200, { 'content-type': type }).end(body);
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, emulator: string): void {
  const { method, headers, url } = incoming;
  const onward = request(new URL(url!, emulator), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(outgoing);
  });
  // A page that ends a call must end it for the emulator too.
  outgoing.once('close', () => onward.destroy());
  onward.once('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
