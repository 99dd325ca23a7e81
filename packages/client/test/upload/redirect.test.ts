import { createReadStream, existsSync, readdirSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { UnexpectedResponseError, uploadFile, type UploadSource } from '../../src/index.ts';
import { createFaultClient, failureOf } from '../fixtures/fault-client.ts';
import { sendJson, startFaultServer } from '../fixtures/fault-server.ts';

const mebibyte = 1024 * 1024;
const size = 32 * mebibyte;
let folder = '';
const path = (): string => join(folder, 'large.pdf');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redirect-'));
  await writeFile(path(), '%PDF');
  await truncate(path(), size);
});
afterAll(() => rm(folder, { recursive: true }));

const piece = new Uint8Array(65_536);
const cancel = vi.fn<() => void>();
const sources: [string, () => UploadSource][] = [
  ['a path', path],
  ['a Blob', () => new Blob([new Uint8Array(size)])],
  ['a file stream of Node', () => createReadStream(path())],
  ['an endless stream of Node', () => new Readable({ read: pushPiece })],
  ['an endless web stream', () => new ReadableStream({ pull: (controller) => controller.enqueue(piece), cancel })],
];

function pushPiece(this: Readable): void {
  this.push(piece);
}

/** How often the file is open in this process, where the system tells. */
function countOpen(): number {
  const descriptors = existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd') : [];
  return descriptors.filter((descriptor) => {
    try {
      return readlinkSync(join('/proc/self/fd', descriptor)) === path();
    } catch {
      return false;
    }
  }).length;
}

describe.each([307, 308])('status %i in the middle of an upload', (status) => {
  test.each(sources)('ends it: %s does not follow, and all is closed', async (_, open) => {
    const other = await startFaultServer((__, response) => sendJson(response, {}), 'localhost');
    let received = 0;
    const server = await startFaultServer((request, response) => {
      request.on('error', () => undefined);
      request.on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (received > mebibyte && !response.headersSent) response.writeHead(status, { location: other.url }).end();
      });
    });
    cancel.mockClear();
    const opened = open();
    const failure = await failureOf(uploadFile(createFaultClient(server.url), opened));
    expect(failure).toBeInstanceOf(UnexpectedResponseError);
    expect(failure.message).toBe('POST /files/upload: the server redirects; redirects are not followed');
    await server.closed();
    expect(server.requests).toHaveLength(1);
    expect(other.requests).toHaveLength(0);
    expect(received).toBeLessThan(size);
    if (opened instanceof Readable) expect(opened.destroyed).toBe(true);
    if (opened instanceof ReadableStream) expect(cancel).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(countOpen()).toBe(0));
  });
});
