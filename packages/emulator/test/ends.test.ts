import { expect, test, vi } from 'vitest';
import { prepare, upload } from './support/prepare.ts';

interface Made {
  readonly id: string;
  readonly status: string;
}

const classifications = [{ id: 'other', type: 'other', description: 'Anything else.' }];
const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] };

function prepared(options: Parameters<typeof prepare>[0] = {}) {
  const all = prepare(options);
  const make = async (name: string, body?: unknown): Promise<Made> => {
    const { status, body: made } = await all.call(name, body);
    expect({ status, made }).toMatchObject({ status: 200 });
    return made;
  };
  const read = (path: string): Promise<Made> => make(`GET ${path}`);
  return { ...all, make, read };
}

async function startBatch(
  names: readonly string[],
  options: Parameters<typeof prepare>[0] = {},
  ...scripts: Parameters<ReturnType<typeof prepare>['world']['script']>[0][]
) {
  const all = prepared(options);
  for (const script of scripts) all.world.script(script);
  const { id } = await all.make('POST /classifiers', { name: 'Mail', config: { classifications } });
  const inputs = names.map((name) => ({ file: { text: 'x', name } }));
  const batch = await all.make('POST /classify_runs/batch', { classifier: { id }, inputs });
  const { body } = await all.call(`GET /classify_runs?batchId=${batch.id}`);
  const status = async (): Promise<string> => (await all.read(`/batch_runs/${batch.id}`)).status;
  return { ...all, batch, runs: (body as { data: Made[] }).data, status };
}

test('a batch is pending until one of its runs starts, and processing until the last one has ended', async () => {
  const { world, batch, status } = await startBatch(['a.txt', 'b.txt'], { runLimit: 1, runTime: 1000 });
  expect(batch.status).toBe('PENDING');
  await world.clock.advance(0);
  expect(await status()).toBe('PROCESSING');
  await world.clock.advance(1000);
  expect(await status()).toBe('PROCESSING');
  await world.clock.advance(1000);
  expect(await status()).toBe('PROCESSED');
});

test('a batch with one result is processed, one without any has failed', async () => {
  const mixed = await startBatch(['good.txt', 'bad.txt']);
  mixed.world.script({ file: 'bad.txt', fail: { reason: 'PARSING_ERROR' } });
  await mixed.world.clock.advance(10_000);
  expect(await mixed.status()).toBe('PROCESSED');
  const lost = await startBatch(['bad.txt', 'cancelled.txt']);
  lost.world.script({ file: 'bad.txt', fail: { reason: 'PARSING_ERROR' } });
  await lost.call(`POST /classify_runs/${lost.runs[0]!.id}/cancel`);
  await lost.world.clock.advance(10_000);
  expect(await lost.status()).toBe('FAILED');
});

test.each(['POST /classify_runs/*/cancel', 'DELETE /classify_runs/*'])(
  'a batch ends when the last of its runs is taken away: %s',
  async (end) => {
    const { world, call, runs, status } = await startBatch(
      ['a.txt', 'b.txt', 'c.txt'],
      { runTime: 60_000 },
      { file: 'a.txt', after: 0 },
    );
    await world.clock.advance(1000);
    const open = [];
    for (const { id } of runs) {
      const { body } = await call(`GET /classify_runs/${id}`);
      if ((body as Made).status === 'PROCESSING') open.push(id);
    }
    expect(open).toHaveLength(2);
    await call(end.replace('*', open[0]!));
    await world.clock.advance(0);
    expect(await status()).toBe('PROCESSING');
    await call(end.replace('*', open[1]!));
    await world.clock.advance(0);
    expect(await status()).toBe('PROCESSED');
  },
);

test('a synchronous call whose run is deleted or cancelled meanwhile is answered', async () => {
  for (const end of ['DELETE /classify_runs/*', 'POST /classify_runs/*/cancel']) {
    const { call, world } = prepared();
    const answer = call('POST /classify', { config: { classifications }, file: { text: 'x' } });
    let id: string | undefined;
    await vi.waitFor(async () => {
      const { body } = await call('GET /classify_runs');
      id = (body as { data: Made[] }).data[0]!.id;
    });
    await call(end.replace('*', id!));
    expect((await answer).status, end).toBeGreaterThanOrEqual(400);
    await world.clock.advance(0);
  }
});

test.each(['edit', 'split', 'extract', 'classify', 'parse'])(
  'a run ends whenever its document is deleted, also at the last moment (%s)',
  async (kind) => {
    for (let delay = 0; delay < 20; delay += 1) {
      const { emulator, world, make, read } = prepared();
      const file = await make('POST /files/upload', upload('form.pdf'));
      const configs: Record<string, object> = {
        extract: { schema },
        classify: { classifications },
        split: { splitClassifications: classifications },
      };
      const run = await make(`POST /${kind}_runs`, { file: { id: file.id }, config: configs[kind] });
      const deleted = make(`DELETE /files/${file.id}`);
      for (let turn = 0; turn < delay; turn += 1) await Promise.resolve();
      await Promise.all([world.clock.advance(400), deleted]);
      expect(emulator.breaches()).toEqual([]);
      expect(['PROCESSED', 'FAILED']).toContain((await read(`/${kind}_runs/${run.id}`)).status);
    }
  },
);

test('what was cancelled stays cancelled, and says when', async () => {
  const { world, make, read, call } = prepared();
  const { id } = await make('POST /classify_runs', { config: { classifications }, file: { text: 'x' } });
  await world.clock.advance(100);
  expect(await make(`POST /classify_runs/${id}/cancel`)).toMatchObject({ status: 'CANCELLED' });
  await world.clock.advance(60_000);
  expect(await read(`/classify_runs/${id}`)).toMatchObject({ status: 'CANCELLED', output: null });
  expect((await call(`POST /classify_runs/${id}/cancel`)).status).toBe(400);
});

test('cancelling a workflow run ends the run of its step, and nothing of it goes on', async () => {
  const { world, make, read, call } = prepared({ runTime: 1000 });
  const { id } = await make('POST /workflows', { name: 'Intake' });
  const run = await make('POST /workflow_runs', { workflow: { id }, file: { text: 'x' } });
  await world.clock.advance(1500);
  const { body: parsing } = await call('GET /parse_runs');
  const [child] = (parsing as { data: Made[] }).data;
  expect(child).toMatchObject({ status: 'PROCESSING' });
  expect(await make(`POST /workflow_runs/${run.id}/cancel`)).toMatchObject({
    status: 'CANCELLED',
    stepRuns: [{ status: 'CANCELLED' }],
  });
  await world.clock.advance(60_000);
  expect(await read(`/parse_runs/${child!.id}`)).toMatchObject({ status: 'CANCELLED' });
  expect(await read(`/workflow_runs/${run.id}`)).toMatchObject({ status: 'CANCELLED' });
  expect((await call(`POST /workflow_runs/${run.id}/cancel`)).status).toBe(400);
});

test('metadata of a workflow run is merged key by key, and the new value wins', async () => {
  const { make, read } = prepared();
  const { id } = await make('POST /workflows', { name: 'Intake' });
  const metadata = { order: 1, customer: 'a' };
  const run = await make('POST /workflow_runs', { workflow: { id }, file: { text: 'x' }, metadata });
  await make(`POST /workflow_runs/${run.id}`, { metadata: { customer: 'b', note: null } });
  expect(await read(`/workflow_runs/${run.id}`)).toMatchObject({ metadata: { order: 1, customer: 'b', note: null } });
  await make(`POST /workflow_runs/${run.id}`, { name: 'Renamed' });
  expect(await read(`/workflow_runs/${run.id}`)).toMatchObject({ metadata: { order: 1, customer: 'b', note: null } });
});

test('a run works with the configuration of its version and what it overrides', async () => {
  const { make, read } = prepared({ time: { reads: 1 } });
  const { id } = await make('POST /extractors', { name: 'Invoices', config: { schema, extractionRules: 'Net.' } });
  const overrideConfig = { extractionRules: 'Gross.' };
  const run = await make('POST /extract_runs', { extractor: { id, overrideConfig }, file: { text: 'x' } });
  expect(await read(`/extract_runs/${run.id}`)).toMatchObject({ config: { schema, extractionRules: 'Gross.' } });
  expect(await read(`/extractors/${id}`)).toMatchObject({ draftVersion: { config: { extractionRules: 'Net.' } } });
});

test('versions are numbered by kind of release, and keep their configuration', async () => {
  const { make, read } = prepared();
  const config = (extractionRules: string) => ({ schema, extractionRules });
  const { id } = await make('POST /extractors', { name: 'Invoices', config: config('first') });
  const publish = (releaseType: string, more: object = {}): Promise<Made> =>
    make(`POST /extractors/${id}/versions`, { releaseType, ...more });
  expect(await publish('minor')).toMatchObject({ version: '0.1' });
  expect(await publish('major', { config: config('second') })).toMatchObject({
    version: '1.0',
    config: config('second'),
  });
  await make(`POST /extractors/${id}`, { config: config('third') });
  expect(await publish('minor')).toMatchObject({ version: '1.1', config: config('third') });
  expect(await publish('major')).toMatchObject({ version: '2.0' });
  expect(await read(`/extractors/${id}/versions/0.1`)).toMatchObject({ config: config('first') });
  expect(await read(`/extractors/${id}/versions/draft`)).toMatchObject({ config: config('third') });
});

test('a workflow run goes by the version that was deployed last, unless it names one', async () => {
  const { make, call } = prepared();
  const { id } = await make('POST /workflows', { name: 'Intake' });
  await make(`POST /workflows/${id}/versions`, { name: 'one' });
  await make(`POST /workflows/${id}/versions`, { name: 'two' });
  const start = (workflow: object): Promise<Made> => make('POST /workflow_runs', { workflow, file: { text: 'x' } });
  expect(await start({ id })).toMatchObject({ workflowVersion: { version: '2' } });
  expect(await start({ id, version: '1' })).toMatchObject({ workflowVersion: { version: '1' } });
  expect(await start({ id, version: 'draft' })).toMatchObject({ workflowVersion: { version: 'draft' } });
  const unknown = { workflow: { id, version: '3' }, file: { text: 'x' } };
  expect((await call('POST /workflow_runs', unknown)).status).toBe(404);
});
