import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startEmulator } from '../src/start-emulator.ts';
import { createRandom } from '../src/world/random.ts';
import { createCaller, key, upload } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
afterAll(() => rmSync(folder, { recursive: true }));

const classifications = [{ id: 'letter', type: 'Letter', description: 'A letter.' }];
const steps = [
  { type: 'TRIGGER', name: 'trigger', next: [{ step: 'parse' }] },
  { type: 'PARSE', name: 'parse', next: [{ step: 'sort' }] },
  {
    type: 'CLASSIFY',
    name: 'sort',
    config: { classifierConfig: { classifications } },
    next: [{ step: 'again', classificationId: 'letter' }],
  },
  { type: 'PARSE', name: 'again' },
];

interface Thing {
  readonly id: string;
}

/** What a killed process leaves is what lies in its files at that moment: they are copied, and another one goes on. */
test('killed at any of 30 moments, what was acknowledged is there, and what was under way comes to its end', async () => {
  const receiver = await startReceiver();
  const data = join(folder, 'kept.db');
  const emulator = await startEmulator({ data, time: 'stopped', runLimit: 2 });
  const call = createCaller(emulator.fetch);
  const make = async (name: string, body: object): Promise<string> => ((await call(name, body)).body as Thing).id;
  const events = ['classify_run.processed'];
  const endpoint = { url: receiver.url, name: 'S', apiVersion: '2026-02-09', enabledEvents: events };
  await make('POST /webhook_endpoints', endpoint);
  const workflow = { id: await make('POST /workflows', { name: 'Intake', steps }) };
  const acknowledged: string[] = [];
  const random = createRandom('kill');
  const moments: { file: string; acknowledged: readonly string[] }[] = [];

  const work = async (): Promise<void> => {
    for (let turn = 0; turn < 6; turn += 1) {
      const file = { id: ((await call('POST /files/upload', upload('letter.txt', 'kept'))).body as Thing).id };
      acknowledged.push(`/files/${file.id}`);
      const config = { classifications };
      acknowledged.push(`/classify_runs/${await make('POST /classify_runs', { config, file })}`);
      acknowledged.push(`/workflow_runs/${await make('POST /workflow_runs', { workflow, file })}`);
      await emulator.world(key).clock.advance(300);
    }
  };
  const killing = async (): Promise<void> => {
    while (moments.length < 30) {
      // Between two steps of the queue of promises nothing is half done, and everything may be half told.
      for (let step = Math.floor(random() * 120); step > 0; step -= 1) await Promise.resolve();
      if (random() < 0.5) await new Promise(setImmediate);
      const file = join(folder, `${moments.length}.db`);
      copyFileSync(data, file);
      if (existsSync(`${data}-wal`)) copyFileSync(`${data}-wal`, `${file}-wal`);
      moments.push({ file, acknowledged: [...acknowledged] });
    }
  };
  await Promise.all([work(), killing()]);
  await emulator.stop();

  for (const { file, acknowledged: promised } of moments) {
    receiver.received.length = 0;
    const next = await startEmulator({ data: file, time: 'stopped', runLimit: 2 });
    const again = createCaller(next.fetch);
    await next.world(key).clock.advance(60_000);
    for (const path of promised) {
      const { status, body } = await again(`GET ${path}`);
      expect(status, path).toBe(200);
      if (!path.startsWith('/files')) expect(body, path).toMatchObject({ status: 'PROCESSED' });
      if (path.startsWith('/workflow_runs')) expect((body as { stepRuns: [] }).stepRuns).toHaveLength(3);
    }
    expect((await again('GET /classify_runs?status=PENDING')).body).toMatchObject({ data: [] });
    const deliveries = next.world(key).webhooks.deliveries();
    expect(deliveries.every(({ status }) => status === 'delivered')).toBe(true);
    const runs = promised.filter((path) => path.startsWith('/classify_runs')).map((path) => path.split('/')[2]);
    const told = deliveries.map(({ body }) => (JSON.parse(body) as { payload: Thing }).payload.id);
    expect(runs.filter((id) => !told.includes(id!))).toEqual([]);
    expect(next.breaches()).toEqual([]);
    await next.stop();
  }
  await receiver.stop();
}, 120_000);
