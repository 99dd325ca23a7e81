import type { BatchRow } from '../../store/rows/batch.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorRow, ProcessorVersionRow } from '../../store/rows/processor.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { WorkflowRow } from '../../store/rows/workflow.ts';
import type { WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import type { World, WorldEvent } from '../../world/world.ts';
import { batchRuns } from '../2025-04-21/batch-runs.ts';
import { createRunOperations } from '../2025-04-21/processor-runs.ts';
import { processors as legacyProcessors } from '../2025-04-21/processors.ts';
import type { View } from '../view.ts';
import { evaluation } from './evaluation.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { parse } from './parse.ts';
import { processors } from './processors.ts';
import { renderProcessor, renderVersion } from './render-processor.ts';
import { renderParseStatus } from './render-parse-run.ts';
import { renderRun } from './render-run.ts';
import { renderStepRun, renderWorkflowRun } from './render-workflow-run.ts';
import { renderWorkflow } from './render-workflow.ts';
import { renderBatch } from './batches.ts';
import { runs } from './runs.ts';
import { verify } from './verify.ts';
import { webhooks } from './webhooks.ts';
import { workflowRuns } from './workflow-runs.ts';
import { workflows } from './workflows.ts';

/** 2026-02-09: the version whose words the state is kept in. The older operations that it still serves read as before. */
export const view: View = {
  version: '2026-02-09',
  operations: {
    ...files,
    ...processors,
    ...runs,
    ...parse,
    ...forms,
    ...workflows,
    ...workflowRuns,
    ...evaluation,
    ...verify,
    ...webhooks,
    ...legacyProcessors,
    ...createRunOperations('2026-02-09'),
    ...batchRuns,
  },
  event: (world, event) => ({ type: event.type, payload: renderPayload(world, event) }),
};

function renderPayload(world: World, { type, table, row }: WorldEvent): Json {
  if (table === 'run')
    return type.startsWith('parse_run') ? renderParseStatus(row as RunRow) : renderRun(world, row as RunRow);
  if (table === 'batch') return renderBatch(world, row as BatchRow);
  if (table === 'processor') return renderProcessor(world, row as ProcessorRow);
  if (table === 'processorVersion') return renderVersion(row as ProcessorVersionRow);
  if (table === 'workflow') return renderWorkflow(world, row as WorkflowRow);
  const run = row as WorkflowRunRow & { readonly focus?: string };
  const step = run.stepRuns.find(({ id }) => id === run.focus);
  return step ? renderStepRun(world, run, step) : renderWorkflowRun(world, run);
}
