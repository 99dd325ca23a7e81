import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';
import { startReceiver } from './support/receiver.ts';

const classifications = [{ id: 'letter', type: 'Letter', description: 'A letter.' }];
const config = { classifications };

async function furnished(options: Parameters<typeof prepare>[0] = {}) {
  const prepared = prepare({ time: { reads: 1 }, ...options });
  const { id } = (await prepared.call('POST /files/upload', upload('letter.pdf'))).body as { id: string };
  return { ...prepared, file: { id } };
}

test('a parse run that keeps nothing has its text in the answer of the synchronous call only', async () => {
  const { call, emulator, file } = await furnished();
  const zero = { file, dataRetention: { mode: 'zero' } };
  const { body: answer } = await call('POST /parse', zero);
  expect(answer).toMatchObject({ status: 'PROCESSED', output: { chunks: [{ object: 'chunk' }] } });
  const { body: later } = await call(`GET /parse_runs/${(answer as { id: string }).id}`);
  expect(later).toMatchObject({ status: 'PROCESSED', output: null, usage: { credits: 1 } });
  const { body: run } = await call('POST /parse_runs', zero);
  const { body: read } = await call(`GET /parse_runs/${(run as { id: string }).id}`);
  expect(read).toMatchObject({ status: 'PROCESSED', output: null });
  const { body: kept } = await call('POST /parse', { file, dataRetention: { mode: 'workspace_default' } });
  expect((await call(`GET /parse_runs/${(kept as { id: string }).id}`)).body).not.toMatchObject({ output: null });
  expect(emulator.breaches()).toEqual([]);
});

test('an organisation without zero retention is refused when it asks for it, and nothing has changed', async () => {
  const { call, file } = await furnished({ zeroRetention: 'refused' });
  for (const path of ['POST /parse', 'POST /parse_runs'])
    expect(await call(path, { file, dataRetention: { mode: 'zero' } })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: expect.stringContaining('dataRetention.mode') },
    });
  expect((await call('GET /parse_runs')).body).toMatchObject({ data: [] });
  const { body: kept } = await call('POST /parse', { file, dataRetention: { mode: 'workspace_default' } });
  expect((await call(`GET /parse_runs/${(kept as { id: string }).id}`)).body).toMatchObject({
    output: { chunks: [{}] },
  });
});

test('in a workspace that keeps nothing, answers and events have the result and later reads do not', async () => {
  const receiver = await startReceiver();
  const { call, emulator, world, file } = await furnished({ zeroRetention: true });
  const endpoint = {
    url: receiver.url,
    name: 'S',
    apiVersion: '2026-02-09',
    enabledEvents: ['classify_run.processed'],
  };
  await call('POST /webhook_endpoints', endpoint);
  const { body: answer } = await call('POST /classify', { config, file });
  expect(answer).toMatchObject({ output: { id: 'letter' } });
  const { id } = (await call('POST /classify_runs', { config, file })).body as { id: string };
  for (const run of [id, (answer as { id: string }).id])
    expect((await call(`GET /classify_runs/${run}`)).body).toMatchObject({ status: 'PROCESSED', output: null });
  await world.clock.advance(0);
  await receiver.stop();
  const results = receiver.received.map(({ event }) => event.payload.output);
  expect(results).toMatchObject([{ id: 'letter' }, { id: 'letter' }]);
  expect(emulator.breaches()).toEqual([]);
});

test('a verdict is there for its first reader', async () => {
  const { call, emulator, file } = await furnished({ zeroRetention: true });
  const { id } = (await call('POST /verify_runs', { file })).body as { id: string };
  const reads: unknown[] = [];
  for (let turn = 0; turn < 2; turn += 1) reads.push((await call(`GET /verify_runs/${id}`)).body);
  expect(reads).toMatchObject([{ output: { riskLevel: 'LOW' } }, { status: 'PROCESSED', output: null }]);
  expect((await call('GET /verify_runs?riskLevel=LOW')).body).toMatchObject({ data: [] });
  expect(emulator.breaches()).toEqual([]);
});

test('a workflow in such a workspace still decides by what its steps have found', async () => {
  const { call, file } = await furnished({ zeroRetention: true });
  const next = [{ step: 'parse', classificationId: 'letter' }];
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'sort' }] },
    { type: 'CLASSIFY', name: 'sort', config: { classifierConfig: config }, next },
    { type: 'PARSE', name: 'parse' },
  ];
  const { id } = (await call('POST /workflows', { name: 'W', steps })).body as { id: string };
  const { body } = await call('POST /workflow_runs', { workflow: { id }, file });
  const { body: run } = await call(`GET /workflow_runs/${(body as { id: string }).id}`);
  expect(run).toMatchObject({ status: 'PROCESSED', stepRuns: [{ stepType: 'CLASSIFY' }, { stepType: 'PARSE' }] });
});
