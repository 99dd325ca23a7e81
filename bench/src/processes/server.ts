/**
 * The API, as far as it is measured, in a process of its own so that its time and memory count for nobody:
 * a file, lists of files without end in pages of 100, and uploads, which are counted and dropped.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const fileOf = (id: string): object => ({
  object: 'file',
  id,
  name: 'invoice-2026-02.pdf',
  type: 'PDF',
  createdAt: '2026-02-09T09:30:00.000Z',
  updatedAt: '2026-02-09T09:30:00.000Z',
  parentFileId: null,
  metadata: { pageCount: 3 },
  usage: { credits: 0 },
});

const pageSize = 100;

function pageFrom(start: number): object {
  const data = Array.from({ length: pageSize }, (_, index) => fileOf(`file_${start + index}`));
  return { object: 'list', data, nextPageToken: String(start + pageSize) };
}

async function answer(request: IncomingMessage): Promise<object> {
  const { pathname, searchParams } = new URL(request.url!, 'http://server.invalid');
  if (request.method === 'POST') {
    let received = 0;
    for await (const chunk of request) received += (chunk as Buffer).byteLength;
    return { ...fileOf('file_1'), received };
  }
  if (pathname === '/files') return pageFrom(Number(searchParams.get('nextPageToken') ?? 0));
  return fileOf('file_1');
}

const server = createServer((request, response) => {
  void answer(request).then((body) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
