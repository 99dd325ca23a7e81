import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';

interface File {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly presignedUrl: string;
}

test.each([
  '../../etc/passwd',
  '..\\..\\boot.ini',
  '/absolute.txt',
  'Grüße 東京 🙂.txt',
  'constructor',
  'a.__proto__',
  'a.tostring',
  'quote".txt',
  'x'.repeat(3000),
  '.',
  ' ',
])('a file called %j is kept under its id, and its name is only a name', async (name) => {
  const { call, emulator } = prepare();
  const { status, body } = await call('POST /files/upload', upload(name, 'content'));
  expect(status).toBe(200);
  const { body: file } = await call(`GET /files/${(body as File).id}`);
  expect(file).toMatchObject({ name, type: 'TXT' });
  const { presignedUrl } = file as File;
  expect(presignedUrl).not.toContain('passwd');
  await expect((await emulator.fetch(presignedUrl)).text()).resolves.toBe('content');
  expect(emulator.breaches()).toEqual([]);
});

test('the name of a document that is fetched is decoded where it can be', async () => {
  const { call, emulator } = prepare({ time: { reads: 1 } });
  for (const [path, name] of [
    ['Gr%C3%BC%C3%9Fe.pdf', 'Grüße.pdf'],
    ['a%FF.pdf', 'a%FF.pdf'],
    ['..%2F..%2Fa.pdf', '../../a.pdf'],
    ['', 'document.pdf'],
  ]) {
    const { body } = await call('POST /parse_runs', { file: { url: `https://files.example.com/${path}` } });
    expect(body).toMatchObject({ file: { name } });
  }
  expect(emulator.breaches()).toEqual([]);
});

async function pdf(pages: number, password?: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: `${password}-owner` });
  return new Uint8Array(await document.save({ useObjectStreams: false }));
}

test('a PDF that lies about its pages is counted by what is there', async () => {
  const { call, emulator } = prepare();
  const text = Buffer.from(await pdf(3)).toString('latin1');
  for (const count of ['900', '-1', '0', '9999999999']) {
    const lying = new Uint8Array(Buffer.from(text.replace(/\/Count 3/, `/Count ${count}`), 'latin1'));
    const { body } = await call('POST /files/upload', upload('lies.pdf', lying));
    expect(body, count).toMatchObject({ type: 'PDF', metadata: { pageCount: 3 } });
  }
  expect(emulator.breaches()).toEqual([]);
});

test('empty and torn documents are taken, a locked one is opened with its password', async () => {
  const { call, emulator } = prepare();
  const whole = await pdf(2);
  expect(await call('POST /files/upload', upload('empty.pdf', ''))).toMatchObject({ status: 200 });
  expect(await call('POST /files/upload', upload('half.pdf', whole.slice(0, whole.length / 2)))).toMatchObject({
    status: 200,
  });
  const locked = await pdf(2, 'secret');
  expect(await call('POST /files/upload', upload('locked.pdf', locked))).toMatchObject({
    status: 400,
    body: { code: 'PASSWORD_PROTECTED_FILE' },
  });
  const wrong = upload('locked.pdf', locked);
  wrong.set('password', 'guess');
  expect((await call('POST /files/upload', wrong)).status).toBe(400);
  const form = upload('locked.pdf', locked);
  form.set('password', 'secret');
  expect(await call('POST /files/upload', form)).toMatchObject({ status: 200, body: { metadata: { pageCount: 2 } } });
  expect((await call('GET /files')).body).toMatchObject({ data: [{ name: 'locked.pdf' }, {}, {}] });
  expect(emulator.breaches()).toEqual([]);
});
