import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Emulator } from '../src/emulator.ts';
import { key, prepare, upload } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

const hostile = `"><script>alert('x')</script>.pdf`;
const escaped = '&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;';

let emulator: Emulator;
let world: ReturnType<Emulator['world']>;
let path: string;

const open = (target: string, init?: RequestInit): Promise<Response> =>
  emulator.fetch(`http://127.0.0.1:4020${target}`, init);
const read = async (target: string): Promise<string> => (await open(target)).text();

/** A world in which something of every kind has happened, all of it to a file with a hostile name. */
beforeAll(async () => {
  const receiver = await startReceiver();
  const prepared = prepare();
  ({ emulator, world } = prepared);
  const { call } = prepared;
  const make = async (name: string, body: unknown): Promise<string> => {
    const { body: made } = await call(name, body);
    return (made as { id: string }).id;
  };
  const enabledEvents = ['extract_run.processed'];
  await make('POST /webhook_endpoints', { url: receiver.url, name: hostile, enabledEvents, apiVersion: '2026-02-09' });
  const file = { id: await make('POST /files/upload', upload(hostile)) };
  const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } } };
  const extractor = await make('POST /extractors', { name: hostile, config: { schema } });
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'extract' }] },
    { type: 'EXTRACT', name: 'extract', config: { extractor: { id: extractor, version: 'draft' } } },
  ];
  const workflow = await make('POST /workflows', { name: hostile, steps });
  const run = await make('POST /extract_runs', { extractor: { id: extractor }, file });
  await world.clock.advance(400);
  await call(`GET /extract_runs/${run}`);
  await call(`GET /extract_runs/${run}`);
  world.script({ needsReview: true });
  world.script({ file: hostile, run: 'verify', nth: 2, fail: { reason: 'OCR_ERROR' } });
  world.faults.add({ operation: 'getFile', probability: 0.5, rateLimit: 2 });
  world.webhooks.rule({ event: 'parse_run.failed', do: { late: 2000 } });
  await make('POST /workflow_runs', { workflow: { id: workflow }, file });
  await world.clock.advance(2000);
  await call('POST /parse_runs', { file: { id: 7 }, [hostile]: hostile });
  await make('POST /parse_runs', { file });
  path = /\/_emulator\/worlds\/\w+/.exec(await read('/_emulator'))![0];
  await receiver.stop();
  expect(emulator.breaches()).toEqual([]);
});

const pages = ['', '/runs', '/calls', '/calls?show=violations', '/deliveries', '/resources', '/rules'];

test.each(pages)('nothing that a caller has named is markup on the page "%s"', async (page) => {
  const text = await read(`${path}${page}`);
  expect(text).toContain(escaped);
  expect(text).not.toContain('<script>alert');
});

test.each(pages)('the page "%s" shows neither a key nor a secret', async (page) => {
  const text = await read(`${path}${page}`);
  expect(text).not.toContain(key);
  for (const { signingSecret } of (await world.snapshot()).rows['endpoint'] as { signingSecret: string }[])
    expect(text).not.toContain(signingSecret);
});

test('the list of worlds names each by the beginning of a digest', async () => {
  const text = await read('/_emulator');
  expect(text).toContain(`<code>${createHash('sha256').update(key).digest('hex').slice(0, 8)}</code>`);
  expect(text).toMatch(/1 file · 4 runs · \d+ calls · 2 deliveries/);
  expect(text).not.toContain(key);
});

test('a page of a world has its clock, and a button that goes on to what is due next', async () => {
  const text = await read(path);
  expect(text).toContain('2026-02-09T12:00:02.400Z');
  expect(text).toContain('Next: run ends, +400 ms');
  expect(text).toContain(`data-path="/clock/advance" data-body="{&quot;milliseconds&quot;:400}"`);
});

test('the timeline of a run has its states, calls, deliveries and what is due', async () => {
  const text = (await read(`${path}/runs`)).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  const [due, , review, extracted] = text.split(/(?=12:00:0\d\.\d{3} (?:parse|extract|workflow) run )/).slice(1);
  expect(due).toMatch(/\+0 ms created .*POST \/parse_runs 200 .*\+400 ms run ends/);
  expect(review).toMatch(/step extract .*waits for a review .*Approve Reject/);
  expect(extracted).toMatch(
    /POST \/extract_runs 200 .*\+400 ms processed .*GET \/extract_runs\/\w+ 200 × 2 .*extract_run.processed 200/,
  );
});

test('calls show what was sent, what was answered and the violations, and can be filtered', async () => {
  const text = await read(`${path}/calls?show=violations`);
  expect(text.match(/<details/g)).toHaveLength(1);
  expect(text).toMatch(/<code>request\.body\.file\.id<\/code> .*string/);
  expect(text).toContain('<figcaption>Request</figcaption>');
  expect(text).toContain('INVALID_REQUEST');
});

test('resources show every kind, the empty ones too', async () => {
  const titles = [...(await read(`${path}/resources`)).matchAll(/<h2>([^<]+) <span class="count">(\d+)/g)];
  expect(Object.fromEntries(titles.map(([, title, number]) => [title, Number(number)]))).toEqual({
    Files: 1,
    'Extractors, classifiers and splitters': 1,
    Workflows: 1,
    Batches: 0,
    'Evaluation sets': 0,
    'Edit templates': 0,
    'Webhook endpoints': 1,
  });
});

test('rules show what was told to the world, in words', async () => {
  const text = (await read(`${path}/rules`)).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/Scripts 2 .*any run any document: waits for a review As it was told/);
  expect(text).toMatch(/verify run, number 2 only .*: fails with OCR_ERROR As it was told/);
  expect(text).toMatch(/Fault rules 1 .*getFile, in 50 of 100 calls answers 429, retry after 2 s 0 calls came by/);
  expect(text).toMatch(/Webhook rules 1 .*parse_run\.failed arrives 2 s late 0 events came by/);
});

test('a breach of the emulator stands above every page of every world', async () => {
  expect(await read(path)).not.toContain('broke the contract');
  const breached = prepare({ onBreach: () => undefined });
  // An endpoint that no API could have made: there is no such status.
  await breached.call('POST /webhook_endpoints', {
    url: 'http://127.0.0.1:9/',
    name: 'x',
    enabledEvents: [],
    apiVersion: '2026-02-09',
  });
  const { rows, ...rest } = await breached.world.snapshot();
  const endpoint = rows['endpoint']!.map((row) => ({ ...row, status: 'asleep' }));
  await breached.world.restore({ ...rest, rows: { ...rows, endpoint } });
  const answer = await breached.call('GET /webhook_endpoints');
  expect(answer).toMatchObject({ status: 500 });
  expect(answer.headers.get('x-emulator-breach')).toBe('true');
  const page = await breached.emulator.fetch('http://127.0.0.1/_emulator');
  await expect(page.text()).resolves.toMatch(
    /The emulator broke the contract 1 time\..*listWebhookEndpoints|GET \/webhook_endpoints 200/s,
  );
});

test('the redeliver button names a control that sends the delivery again', async () => {
  const [, target] = /data-path="([^"]+\/redeliver)"/.exec(await read(`${path}/deliveries`))!;
  const attempts = (): number => world.webhooks.deliveries().reduce((sum, each) => sum + each.attempts.length, 0);
  const before = attempts();
  const headers = { 'x-emulator-world': path.split('/').at(-1)! };
  const answer = await open(`/_emulator${target}`, { method: 'POST', headers });
  await expect(answer.json()).resolves.toEqual({ done: true });
  expect(attempts()).toBe(before + 1);
});

test('the policy lets exactly the style and the script of the page work, and nothing from elsewhere', async () => {
  const response = await open(path);
  const text = await response.text();
  const policy = response.headers.get('content-security-policy')!;
  for (const element of ['style', 'script']) {
    const content = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(text)![1]!;
    expect(policy).toContain(`${element}-src 'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
  expect(policy).toMatch(/^default-src 'none';/);
  const links = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link!);
  expect(links.filter((link) => !/^(#|data:|\/_emulator|deliveries#)/.test(link))).toEqual([]);
});

test('a foreign name that was pointed at this machine gets neither pages nor controls', async () => {
  const foreign = (target: string, init?: RequestInit): Promise<Response> =>
    emulator.fetch(`http://rebound.example.com${target}`, init);
  expect((await foreign('/_emulator')).status).toBe(403);
  const headers = { 'x-emulator-world': path.split('/').at(-1)! };
  expect((await foreign('/_emulator/reset', { method: 'POST', headers })).status).toBe(401);
});

test('scripts of an uploaded page do not run beside the inspector', async () => {
  const { emulator: other, call } = prepare();
  const { body } = await call('POST /files/upload', upload('page.html', '<script>fetch("/_emulator")</script>'));
  const { body: file } = await call(`GET /files/${(body as { id: string }).id}`);
  const { headers } = await other.fetch((file as { presignedUrl: string }).presignedUrl);
  expect(headers.get('content-security-policy')).toBe("script-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a page that is not there says so', async () => {
  for (const target of ['/_emulator/worlds/unknown', `${path}/constructor`]) {
    const response = await open(target);
    expect(response.status).toBe(404);
    await expect(response.text()).resolves.toContain('There is no such page');
  }
});
