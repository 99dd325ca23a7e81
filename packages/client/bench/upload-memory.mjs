/**
 * How much memory an upload takes. Makes a sparse file, sends it to a server in another process, and prints the peak
 * of resident memory above its level before the upload. Run after building, each way in a process of its own:
 *
 *     node bench/upload-memory.mjs [path|stream|buffer] [megabytes]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtendClient, uploadFile } from '@extend-openapi/client/2026-02-09';

const [way = 'path', megabytes = '1024'] = process.argv.slice(2);
const size = Number(megabytes) * 2 ** 20;
const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(1);

const folder = await mkdtemp(join(tmpdir(), 'upload-memory-'));
const server = fork(new URL('serve-uploads.mjs', import.meta.url));
try {
  const [port] = await once(server, 'message');
  const client = createExtendClient({ token: 'sk_bench', baseUrl: `http://127.0.0.1:${port}`, retry: false });
  const path = join(folder, 'large.pdf');
  const handle = await open(path, 'w');
  await handle.truncate(size);
  await handle.close();
  // The first call loads and compiles what later ones share.
  await uploadFile(client, new Blob(['warm-up']));

  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
  const startedAt = performance.now();
  const source = { path: () => path, stream: () => createReadStream(path), buffer: () => readFile(path) }[way];
  const { received, announced } = await uploadFile(client, await source());
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  clearInterval(timer);
  console.log(`${way}: ${mebibytes(received)} MiB received (content-length ${announced}) in ${seconds} s`);
  console.log(
    `${way}: resident memory ${mebibytes(before)} MiB before, peak +${mebibytes(peak - before)} MiB (sampled every 5 ms)`,
  );
  console.log(
    `${way}: peak of the process by the operating system ${mebibytes(process.resourceUsage().maxRSS * 1024)} MiB`,
  );
} finally {
  server.kill();
  await rm(folder, { recursive: true });
}
