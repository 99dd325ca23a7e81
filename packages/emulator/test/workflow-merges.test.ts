import { expect, test } from 'vitest';
import { prepare, upload } from './support/prepare.ts';
import { namesOf, parse, runWorkflow, schema, trigger } from './support/run-workflow.ts';

test('two ways that meet in one step are no circle', async () => {
  const { run } = await runWorkflow([
    { ...trigger('a'), next: [{ step: 'a' }, { step: 'b' }] },
    { ...parse('a'), next: [{ step: 'c' }] },
    { ...parse('b'), next: [{ step: 'c' }] },
    parse('c'),
  ]);
  expect(namesOf(run)).toEqual(['a', 'b', 'c', 'c']);
});

test('what several extractions have found is merged, and the first value of a field stays', async () => {
  const { call, world } = prepare({ time: { reads: 1 } });
  const make = async (name: string): Promise<string> =>
    ((await call('POST /extractors', { name, config: { schema } })).body as { id: string }).id;
  const [head, tail] = [await make('Head'), await make('Tail')];
  world.script({ processor: 'Head', output: { total: 1 } });
  world.script({ processor: 'Tail', output: { total: 2, currency: 'EUR' } });
  const read = (name: string, id: string) => ({
    type: 'EXTRACT',
    name,
    config: { extractor: { id, version: 'draft' } },
    next: [{ step: 'merge' }],
  });
  const steps = [
    { ...trigger('head'), next: [{ step: 'head' }, { step: 'tail' }] },
    read('head', head),
    read('tail', tail),
    { type: 'MERGE_EXTRACT', name: 'merge' },
  ];
  const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as { id: string };
  const files: { id: string }[] = [];
  for (const name of ['a.pdf', 'b.pdf']) files.push((await call('POST /files/upload', upload(name))).body);
  const { body: made } = await call('POST /workflow_runs', {
    workflow: { id },
    package: { files: files.map((file) => ({ id: file.id })) },
  });
  const { id: runId } = made as { id: string };
  const { stepRuns } = (await call(`GET /workflow_runs/${runId}`)).body as { stepRuns: object[] };
  expect(stepRuns).toHaveLength(3);
  expect(stepRuns[2]).toMatchObject({
    status: 'PROCESSED',
    result: {
      mergedExtractors: [
        { id: head, name: 'Head' },
        { id: tail, name: 'Tail' },
      ],
      extractRun: {
        status: 'PROCESSED',
        config: { schema },
        file: null,
        files: [{ name: 'a.pdf' }, { name: 'b.pdf' }],
        output: { value: { total: 1, currency: 'EUR' } },
      },
    },
  });
  const { body: listed } = await call(`GET /extract_runs?source=WORKFLOW_RUN&sourceId=${runId}`);
  expect(listed).toMatchObject({ data: [{ file: null }, { file: null }, { file: null }] });
  expect(world.calls().flatMap(({ violations }) => violations)).toEqual([]);
});

test('a merge of nothing is passed by', async () => {
  const { run } = await runWorkflow([
    trigger('merge'),
    { type: 'MERGE_EXTRACT', name: 'merge', next: [{ step: 'after' }] },
    parse('after'),
  ]);
  expect(run.status).toBe('PROCESSED');
  expect(namesOf(run)).toEqual(['after']);
});

test('files pass through a conversion, and a webhook response ends its branch', async () => {
  const { run } = await runWorkflow([
    trigger('convert'),
    { type: 'FILE_CONVERSION', name: 'convert', next: [{ step: 'read' }] },
    { ...parse('read'), next: [{ step: 'tell' }] },
    { type: 'WEBHOOK_RESPONSE', name: 'tell' },
  ]);
  expect(run.status).toBe('PROCESSED');
  expect(namesOf(run)).toEqual(['read']);
});
