import { expect } from 'vitest';
import { prepare } from './prepare.ts';

interface StepRun {
  stepType: string;
  status: string;
  step: { name: string };
}

export interface WorkflowRun {
  id: string;
  status: string;
  metadata: Record<string, unknown>;
  stepRuns: StepRun[];
}

export const trigger = (step: string) => ({ type: 'TRIGGER', name: 'trigger', next: [{ step }] });

export const classifications = [
  { id: 'invoice', type: 'Invoice', description: 'A request for payment.' },
  { id: 'other', type: 'other', description: 'Anything else.' },
];

export const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] };

export const extract = (next: string) => ({
  type: 'EXTRACT',
  name: 'extract',
  config: { extractorConfig: { schema } },
  next: [{ step: next }],
});

export const parse = (name: string) => ({ type: 'PARSE', name });

/** Runs a workflow to where it stays. */
export async function runWorkflow(
  steps: object[],
  options: { script?: (world: ReturnType<typeof prepare>['world']) => void } = {},
) {
  const prepared = prepare({ time: { reads: 1 } });
  options.script?.(prepared.world);
  const { call } = prepared;
  const { body: workflow } = await call('POST /workflows', { name: 'Intake', steps });
  const { id } = workflow as { id: string };
  const { body: created } = await call('POST /workflow_runs', {
    workflow: { id },
    file: { text: 'x', name: 'invoice.txt' },
  });
  expect(created).toMatchObject({ status: 'PROCESSING', stepRuns: [], workflowVersion: { version: 'draft' } });
  const path = `/workflow_runs/${(created as WorkflowRun).id}`;
  const { body } = await call(`GET ${path}`);
  expect(prepared.emulator.breaches()).toEqual([]);
  return { ...prepared, path, run: body as WorkflowRun };
}

export const namesOf = (run: WorkflowRun): string[] => run.stepRuns.map(({ step }) => step.name);
