import { expect, test } from 'vitest';
import { prepare } from './support/prepare.ts';
import { classifications, extract, namesOf, parse, runWorkflow, schema, trigger } from './support/run-workflow.ts';

const total = '{{extract.output.value.total}}';

test.each([
  ['GTE', '100', 100, 'yes'],
  ['GTE', '100', 99, 'no'],
  ['LTE', '100', 100, 'yes'],
  ['LTE', '100', 101, 'no'],
  ['EQUALS', '7', 7, 'yes'],
  ['EQUALS', '7', 70, 'no'],
  ['CONTAINS', '7', 170, 'yes'],
  ['CONTAINS', '8', 170, 'no'],
  ['IS_NULL', undefined, null, 'yes'],
  ['IS_NULL', undefined, 0, 'no'],
  ['GTE', '0', null, 'no'],
  ['LTE', '0', null, 'no'],
])('the condition %s %s on %s leads to %s', async (operation, rightOperand, value, branch) => {
  const conditions = [
    { id: 'a', type: 'IF', operation, leftOperand: total, rightOperand },
    { id: 'b', type: 'ELSE', operation: 'NO_OP' },
  ];
  const next = [
    { step: 'yes', conditionId: 'a' },
    { step: 'no', conditionId: 'b' },
  ];
  const { run } = await runWorkflow(
    [
      trigger('extract'),
      extract('choose'),
      { type: 'CONDITIONAL', name: 'choose', config: { conditions }, next },
      parse('yes'),
      parse('no'),
    ],
    { script: (world) => world.script({ run: 'extract', output: { total: value } }) },
  );
  expect(run.status).toBe('PROCESSED');
  expect(namesOf(run)).toEqual(['extract', branch]);
});

test.each([
  ['{{extract.paid}}', 'GTE', '99', 'yes'],
  ['{{extract.paid}}', 'GTE', '100', 'no'],
  ['{{ extract.output.value.lines.sort }}', 'CONTAINS', '"paper"', 'yes'],
  ['{{ extract.output.value.lines.sort }}', 'CONTAINS', '"ink"', 'no'],
  ['{{extract.missing}}', 'IS_NULL', undefined, 'yes'],
  ['about {{extract.paid}}', 'EQUALS', 'about 99.5', 'yes'],
])('the condition %s %s %s leads to %s', async (leftOperand, operation, rightOperand, branch) => {
  const conditions = [
    { id: 'a', type: 'IF', operation, leftOperand, rightOperand },
    { id: 'b', type: 'ELSE', operation: 'NO_OP' },
  ];
  const next = [
    { step: 'yes', conditionId: 'a' },
    { step: 'no', conditionId: 'b' },
  ];
  const output = {
    paid: { amount: 99.5, iso_4217_currency_code: 'EUR' },
    lines: [{ sort: 'paper' }, { sort: 'pens' }],
  };
  const { run } = await runWorkflow(
    [
      trigger('extract'),
      { ...extract('choose'), config: { extractorConfig: { schema: { type: 'object', properties: {} } } } },
      { type: 'CONDITIONAL', name: 'choose', config: { conditions }, next },
      parse('yes'),
      parse('no'),
    ],
    { script: (world) => world.script({ run: 'extract', output }) },
  );
  expect(namesOf(run)).toEqual(['extract', branch]);
});

test('a conditional extraction uses the extractor of the first rule that applies, the last one in any case', async () => {
  const { call, world } = prepare({ time: { reads: 1 } });
  const make = async (name: string): Promise<string> =>
    ((await call('POST /extractors', { name, config: { schema } })).body as { id: string }).id;
  const [small, large] = [await make('Small'), await make('Large')];
  const rules = [
    { formula: 'sort = "receipt"', extractor: { id: large, version: 'draft' } },
    { formula: 'TRUE', extractor: { id: small, version: 'draft' } },
  ];
  const steps = [
    trigger('sort'),
    {
      type: 'CLASSIFY',
      name: 'sort',
      config: {
        classifierConfig: {
          classifications: [...classifications, { id: 'receipt', type: 'Receipt', description: 'Paid.' }],
        },
      },
      next: [
        { step: 'read', classificationId: 'invoice' },
        { step: 'read', classificationId: 'receipt' },
      ],
    },
    { type: 'CONDITIONAL_EXTRACT', name: 'read', config: { rules } },
  ];
  const { id } = (await call('POST /workflows', { name: 'Intake', steps })).body as { id: string };
  const used = [];
  for (const name of ['receipt.txt', 'invoice.txt']) {
    const body = { workflow: { id }, file: { text: 'x', name } };
    const run = (await call('POST /workflow_runs', body)).body as { id: string };
    const { stepRuns } = (await call(`GET /workflow_runs/${run.id}`)).body as {
      stepRuns: { result: { extractRun?: { extractor: { id: string } } } }[];
    };
    used.push(stepRuns[1]!.result.extractRun!.extractor.id);
  }
  expect(used).toEqual([large, small]);
  expect(world.calls().every(({ violations }) => violations.length === 0)).toBe(true);
});

test('steps follow each other down the branch of the class', async () => {
  const { run: ended } = await runWorkflow([
    trigger('parse'),
    { type: 'PARSE', name: 'parse', next: [{ step: 'sort' }] },
    {
      type: 'CLASSIFY',
      name: 'sort',
      config: { classifierConfig: { classifications } },
      next: [
        { step: 'extract', classificationId: 'invoice' },
        { step: 'reparse', classificationId: 'other' },
      ],
    },
    { type: 'EXTRACT', name: 'extract', config: { extractorConfig: { schema } } },
    { type: 'PARSE', name: 'reparse' },
  ]);
  expect(ended.status).toBe('PROCESSED');
  expect(namesOf(ended)).toEqual(['parse', 'sort', 'extract']);
  expect(ended).toMatchObject({ usage: { credits: 3 } });
});

test('each piece of a split goes down the branch of its class, and branches meet again', async () => {
  const { run: ended } = await runWorkflow(
    [
      trigger('cut'),
      {
        type: 'SPLIT',
        name: 'cut',
        config: { splitterConfig: { splitClassifications: classifications } },
        next: [{ step: 'extract', classificationId: 'invoice' }],
      },
      { type: 'EXTRACT', name: 'extract', config: { extractorConfig: { schema } }, next: [{ step: 'merge' }] },
      { type: 'MERGE_EXTRACT', name: 'merge' },
    ],
    {
      script: (world) =>
        world.script({
          run: 'split',
          output: {
            splits: [1, 2]
              .map((page) => ({
                classificationId: 'invoice',
                type: 'Invoice',
                startPage: page,
                endPage: page,
              }))
              .concat({ classificationId: 'other', type: 'other', startPage: 3, endPage: 3 }),
          },
        }),
    },
  );
  expect(ended.status).toBe('PROCESSED');
  expect(namesOf(ended)).toEqual(['cut', 'extract', 'extract', 'merge']);
});

test.each(['VALIDATION', 'ROUTER'])('what %s checks holds: its first edge is taken', async (type) => {
  const next = [{ step: 'first' }, { step: 'second' }];
  const { run } = await runWorkflow([
    trigger('check'),
    { type, name: 'check', config: { blocks: [] }, next },
    parse('first'),
    parse('second'),
  ]);
  expect(run.status).toBe('PROCESSED');
  expect(namesOf(run)).toEqual(['check', 'first']);
});
