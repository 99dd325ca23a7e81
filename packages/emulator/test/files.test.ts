import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';

interface File {
  id: string;
  presignedUrl: string;
}

async function makePdf(pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  return new Uint8Array(await document.save());
}

test('a document is what its bytes say, whatever its name', async () => {
  const { call } = prepare();
  const answer = await call('POST /files/upload', upload('scan.dat', await makePdf(3)));
  expect(answer.body).toMatchObject({ type: 'PDF', metadata: { pageCount: 3 }, presignedUrl: null });
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect((await call('POST /files/upload', upload('photo', png))).body).toMatchObject({ type: 'IMG' });
  expect((await call('POST /files/upload', upload('a.csv', 'a,b'))).body).toMatchObject({ type: 'CSV' });
});

test.each([
  ['note.txt', 'BMW, 3 keys', 'TXT'],
  ['cars.csv', 'BMW,3', 'CSV'],
  ['note.txt', 'GIF8 is no version of it', 'TXT'],
  ['scan', `BM${'\0'.repeat(12)}`, 'IMG'],
  ['scan', 'GIF87a', 'IMG'],
  ['logo.svg', '<?xml version="1.0"?><svg/>', 'IMG'],
  ['page.html', '<?xml version="1.0"?><html/>', 'HTML'],
  ['download', '<?xml version="1.0"?><a/>', 'XML'],
  ['download', '\n<!doctype html><p>', 'HTML'],
  ['download', '<html lang="en">', 'HTML'],
  ['download', 'a < b', 'TXT'],
])('a document called %s that begins with %j is one of type %s', async (name, content, type) => {
  const { call } = prepare();
  expect((await call('POST /files/upload', upload(name, content))).body).toMatchObject({ type });
});

test('a link gives the bytes back until it expires', async () => {
  const { call, emulator, world } = prepare();
  const bytes = await makePdf(1);
  const { id } = (await call('POST /files/upload', upload('a.pdf', bytes))).body as File;
  const { presignedUrl } = (await call(`GET /files/${id}`)).body as File;
  const served = await emulator.fetch(presignedUrl);
  expect(served.headers.get('content-type')).toBe('application/pdf');
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(bytes);
  expect((await emulator.fetch(presignedUrl.replace(id, 'file_other'))).status).toBe(403);
  await world.clock.advance(15 * 60_000 + 1);
  expect((await emulator.fetch(presignedUrl)).status).toBe(403);
});

test('a deleted file is gone, with its bytes', async () => {
  const { call } = prepare();
  const { id } = (await call('POST /files/upload', upload('a.pdf'))).body as File;
  expect(await call(`DELETE /files/${id}`)).toMatchObject({ status: 200, body: { id } });
  expect(await call(`GET /files/${id}`)).toMatchObject({ status: 404 });
  expect(await call(`DELETE /files/${id}`)).toMatchObject({ status: 404 });
});

test('parsing a text gives the text', async () => {
  const { call } = prepare({ time: { reads: 1 } });
  const { id } = (await call('POST /files/upload', upload('note.txt', 'Dear Ms Okafor'))).body as File;
  const { body } = await call('POST /parse', { file: { id } });
  expect(body).toMatchObject({ output: { chunks: [{ content: 'Dear Ms Okafor' }] } });
  const { body: linked, status } = await call('POST /parse?responseType=url', { file: { id } });
  expect({ linked, status }).toMatchObject({
    status: 200,
    linked: { output: null, outputUrl: expect.any(String) as string },
  });
});

test('a list pages without a gap or a repetition while files are added', async () => {
  const { call, world } = prepare();
  for (const name of ['a.pdf', 'b.pdf', 'c.txt', 'd.pdf', 'e.pdf']) {
    await call('POST /files/upload', upload(name));
    await world.clock.advance(1000);
  }
  const names: string[] = [];
  let token: string | undefined;
  do {
    const query = `nameContains=.PDF&maxPageSize=2${token === undefined ? '' : `&nextPageToken=${encodeURIComponent(token)}`}`;
    const { body } = await call(`GET /files?${query}`);
    const page = body as { data: { name: string }[]; nextPageToken?: string };
    names.push(...page.data.map(({ name }) => name));
    token = page.nextPageToken;
    await call('POST /files/upload', upload('late.pdf'));
  } while (token !== undefined);
  expect(names).toEqual(['e.pdf', 'd.pdf', 'b.pdf', 'a.pdf']);
});

test('a token is refused where it was not made', async () => {
  const { call } = prepare();
  for (const name of ['a.pdf', 'b.pdf']) await call('POST /files/upload', upload(name));
  const { nextPageToken } = (await call('GET /files?maxPageSize=1')).body as { nextPageToken: string };
  const token = encodeURIComponent(nextPageToken);
  expect(await call(`GET /files?maxPageSize=1&nameContains=a&nextPageToken=${token}`)).toMatchObject({ status: 400 });
  expect(await call('GET /files?nextPageToken=xyz')).toMatchObject({ status: 400 });
});

test('names of files never become paths', async () => {
  const { call, emulator } = prepare();
  const { id } = (await call('POST /files/upload', upload('../../etc/passwd'))).body as File;
  const { presignedUrl } = (await call(`GET /files/${id}`)).body as File;
  expect(new URL(presignedUrl).pathname).toBe(`/_emulator/files/${id}`);
  expect((await emulator.fetch(presignedUrl)).status).toBe(200);
});
