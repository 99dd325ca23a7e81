import { readFileSync, readdirSync } from 'node:fs';
import { createExtendClient, unwrap, uploadFile, waitForRun } from '@extend-openapi/client/2026-02-09';
import { setupServer } from 'msw/node';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../src/create-emulator.ts';
import { mswHandlers, type MswOptions } from '../src/msw.ts';

/** Puts an emulator in the place of the network. A call that no handler answers fails the test. */
function intercept(options?: MswOptions) {
  const emulator = createEmulator({ time: { reads: 1 } });
  const server = setupServer(...mswHandlers(emulator, options));
  server.listen({
    onUnhandledFrame() {
      throw new Error('No handler has answered.');
    },
  });
  onTestFinished(async () => {
    server.close();
    await emulator.stop();
  });
  return emulator;
}

const listFiles = (baseUrl: string): Promise<Response> =>
  fetch(`${baseUrl}/files`, { headers: { authorization: 'Bearer sk_test', 'x-extend-api-version': '2026-02-09' } });

test('the global fetch of an unchanged client reaches the emulator', async () => {
  const emulator = intercept();
  const client = createExtendClient({ token: 'sk_test' });
  const file = await uploadFile(client, new Blob(['%PDF-1.7']), { fileName: 'invoice.pdf' });
  const run = await unwrap(client.POST('/parse_runs', { body: { file: { id: file.id } } }));
  await expect(waitForRun(client, run)).resolves.toMatchObject({ status: 'PROCESSED' });
  expect(emulator.world('sk_test').calls('createParseRun')).toHaveLength(1);
  expect(emulator.breaches()).toEqual([]);
});

test('the link of an uploaded file serves its bytes', async () => {
  intercept();
  const client = createExtendClient({ token: 'sk_test' });
  const { id } = await uploadFile(client, new Blob(['Total: 12']), { fileName: 'note.txt' });
  const { presignedUrl } = await unwrap(client.GET('/files/{id}', { params: { path: { id } } }));
  const bytes = await fetch(presignedUrl!);
  await expect(bytes.text()).resolves.toBe('Total: 12');
});

test('every server of every version is answered', async () => {
  intercept();
  const folder = new URL('.', import.meta.resolve('@extend-openapi/spec/package.json'));
  const documents = readdirSync(new URL('dist/', folder))
    .filter((name) => /^\d{4}.*\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(new URL(`dist/${name}`, folder), 'utf8')) as { servers: { url: string }[] });
  const servers = new Set(documents.flatMap(({ servers }) => servers.map(({ url }) => url)));
  expect(servers.size).toBeGreaterThan(3);
  for (const server of servers) expect((await listFiles(server)).status, server).toBe(200);
});

test('base URLs of one’s own take the place of the servers, a path in front included', async () => {
  intercept({ baseUrls: ['https://proxy.example.com/extend/'] });
  expect((await listFiles('https://proxy.example.com/extend')).status).toBe(200);
  // MSW turns the error above into an answer.
  expect((await listFiles('https://api.extend.ai')).statusText).toBe('Unhandled Exception');
});
