import { expect, test } from 'vitest';
import type { prepare } from './support/prepare.ts';
import { namesOf, runWorkflow, schema, trigger, type WorkflowRun } from './support/run-workflow.ts';

const checked = [
  trigger('extract'),
  { type: 'EXTRACT', name: 'extract', config: { extractorConfig: { schema } }, next: [{ step: 'check' }] },
  {
    type: 'RULE_VALIDATION',
    name: 'check',
    config: { rules: [{ name: 'Is small', formula: 'extract.total < 100' }] },
    next: [{ step: 'review', result: 'fail' }],
  },
  { type: 'HUMAN_REVIEW', name: 'review', next: [{ step: 'parse' }] },
  { type: 'PARSE', name: 'parse' },
];

test('a rule that fails leads to a person, who lets the run go on', async () => {
  const script = (world: ReturnType<typeof prepare>['world']): void =>
    world.script({ run: 'extract', output: { total: 250 } });
  const { run: waiting, world, call, path } = await runWorkflow(checked, { script });
  expect(waiting.status).toBe('NEEDS_REVIEW');
  expect(waiting.stepRuns.at(-1)).toMatchObject({
    result: { allPassed: false, rules: [{ valid: false, failureReason: 'RULE_FAILED' }] },
  });
  await world.review(waiting.id, { approve: true, by: 'dana@example.com' });
  const { body } = await call(`GET ${path}`);
  expect(body).toMatchObject({ status: 'PROCESSED', reviewed: true, reviewedByUser: 'dana@example.com' });
  expect(namesOf(body as WorkflowRun)).toEqual(['extract', 'check', 'parse']);
});

test('a rule that holds passes by the person, and a rejection ends the run', async () => {
  const small = await runWorkflow(checked, {
    script: (world) => world.script({ run: 'extract', output: { total: 5 } }),
  });
  expect(small.run.status).toBe('PROCESSED');
  const large = await runWorkflow(checked, {
    script: (world) => world.script({ run: 'extract', output: { total: 500 } }),
  });
  await large.world.review(large.run.id, { approve: false, note: 'Not ours.' });
  expect((await large.call(`GET ${large.path}`)).body).toMatchObject({
    status: 'REJECTED',
    rejectionNote: 'Not ours.',
  });
});

test('a doubtful result waits for review, once', async () => {
  const {
    run: waiting,
    world,
    call,
    path,
  } = await runWorkflow([trigger('parse'), { type: 'PARSE', name: 'parse' }], {
    script: (world) => world.script({ run: 'parse', needsReview: true }),
  });
  expect(waiting).toMatchObject({ status: 'NEEDS_REVIEW', endTime: null });
  await world.review(waiting.id, { approve: true });
  const { body } = await call(`GET ${path}`);
  expect(body).toMatchObject({ status: 'PROCESSED', reviewed: true, endTime: '2026-02-09T12:00:00.800Z' });
  await expect(world.review(waiting.id, { approve: true })).rejects.toThrow('nobody needs to review it');
});

test('one doubtful result among others is enough', async () => {
  const { run: waiting } = await runWorkflow(
    [
      { ...trigger('a'), next: [{ step: 'a' }, { step: 'b' }] },
      { type: 'PARSE', name: 'a' },
      { type: 'PARSE', name: 'b' },
    ],
    { script: (world) => world.script({ run: 'parse', nth: 2, needsReview: true }) },
  );
  expect(waiting.status).toBe('NEEDS_REVIEW');
});
