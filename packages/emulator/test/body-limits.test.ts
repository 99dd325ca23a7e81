import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../src/start-emulator.ts';
import { createCaller, key, prepare, upload } from './support/prepare.ts';

const headers = { authorization: `Bearer ${key}` };
const piece = 2 ** 20;
const sentence = (limit: number) => ({
  error: `The body is larger than ${limit} bytes, which is the limit of this control.`,
});

/** A body without end, and what was taken of it. */
function endless() {
  const seen = { pieces: 0, isGivenUp: false };
  const body = new ReadableStream(
    {
      pull(controller) {
        seen.pieces += 1;
        controller.enqueue(new Uint8Array(piece).fill(32));
      },
      cancel() {
        seen.isGivenUp = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, init: { body, duplex: 'half', headers } as RequestInit };
}

test('a body is read to the limit of a control and no further', async () => {
  const { emulator, world } = prepare();
  const { seen, init } = endless();
  const answer = await emulator.fetch(`${emulator.url}/_emulator/scripts`, { ...init, method: 'POST' });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual(sentence(16 * piece));
  expect(seen).toEqual({ pieces: 17, isGivenUp: true });
  expect(world.scripts()).toEqual([]);
});

test.each([
  ['PUT', 'snapshot', 2 ** 29 - 24],
  ['POST', 'edit_templates', 2 ** 29 - 24],
  ['POST', 'faults', 16 * piece],
])('a body that says itself that it is too long for %s /%s is not read at all', async (method, path, limit) => {
  const { emulator } = prepare();
  const { seen, init } = endless();
  const announced = { ...headers, 'content-length': String(limit + 1) };
  const answer = await emulator.fetch(`${emulator.url}/_emulator/${path}`, { ...init, method, headers: announced });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual(sentence(limit));
  expect(seen.pieces).toBe(0);
});

test('a body of the size of the limit is taken, and its characters are put together again', async () => {
  const { emulator, world } = prepare();
  const script = (message: string) => JSON.stringify({ fail: { reason: 'CORRUPTED_FILE', message } });
  // Of three bytes each, so that some are torn between two pieces.
  const message = '€'.repeat(16 * 2 ** 18);
  const rest = 16 * piece - Buffer.byteLength(script(message));
  const body = script(message + 'x'.repeat(rest));
  expect((await emulator.fetch(`${emulator.url}/_emulator/scripts`, { method: 'POST', body, headers })).status).toBe(
    200,
  );
  expect(world.scripts()).toEqual([JSON.parse(body)]);
});

async function start() {
  const emulator = await startEmulator({ time: 'stopped' });
  onTestFinished(() => emulator.stop());
  return emulator;
}

const large = 'x'.repeat(17 * piece);
const authorized = `authorization: Bearer ${key}\r\n`;

test.each([
  ['is too long', '/_emulator/scripts', authorized, 413],
  ['comes in pieces and is too long', '/_emulator/scripts', `${authorized}transfer-encoding: chunked\r\n`, 413],
  ['belongs to no control', '/_emulator/nothing', authorized, 404],
  ['comes without a key', '/files/upload', '', 401],
])('who sends a body that %s hears so, and the connection goes on', async (_, path, head, status) => {
  const { port } = new URL((await start()).url);
  const isChunked = head.includes('chunked');
  const length = isChunked ? '' : `content-length: ${large.length}\r\n`;
  const body = isChunked ? `${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n` : large;
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(`POST ${path} HTTP/1.1\r\nhost: localhost\r\n${head}${length}\r\n${body}`);
  socket.write(`GET /_emulator/clock HTTP/1.1\r\nhost: localhost\r\n${authorized}connection: close\r\n\r\n`);
  expect((await text(socket)).match(/HTTP\/1.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`, 'HTTP/1.1 200']);
});

test('a snapshot that is larger than other bodies goes out and in', async () => {
  const emulator = await start();
  await createCaller(emulator.fetch)('POST /files/upload', upload('large.txt', 'x'.repeat(13 * piece)));
  const address = `${emulator.url}/_emulator/snapshot`;
  const snapshot = await (await fetch(address, { headers })).text();
  expect(snapshot.length).toBeGreaterThan(16 * piece);
  await emulator.world(key).reset();
  expect((await fetch(address, { method: 'PUT', headers, body: snapshot })).status).toBe(200);
  expect(await emulator.world(key).snapshot()).toEqual(JSON.parse(snapshot));
});
