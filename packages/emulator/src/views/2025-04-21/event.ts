import type { ProcessorRow, ProcessorVersionRow } from '../../store/rows/processor.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { WorkflowRow } from '../../store/rows/workflow.ts';
import type { WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import { findWorkflowVersion } from '../../workflows/definitions.ts';
import type { World, WorldEvent } from '../../world/world.ts';
import type { View } from '../view.ts';
import { renderParserStatus } from './parse.ts';
import { renderProcessor, renderVersion } from './render-processor.ts';
import { renderRun } from './render-run.ts';
import { isTold, renderStepRun, renderWorkflow, renderWorkflowRun } from './render-workflow.ts';

/** Events under the names of this version: of processors and parser runs, and none of batches, edits and cancellations. */
export function renderEvent(world: World, event: WorldEvent): ReturnType<View['event']> {
  const { type, table, row } = event;
  const told = (name: string, payload: object) => ({ type: name, payload });
  if (table === 'processor')
    return told(type.replace(/^\w+/, 'processor'), renderProcessor(world, row as ProcessorRow));
  if (table === 'processorVersion')
    return told('processor.version.published', renderVersion(world, row as ProcessorVersionRow));
  if (table === 'workflow') {
    const version = type === 'workflow.deployed' ? findWorkflowVersion(world, row.id).version : 'draft';
    return told(type, renderWorkflow(row as WorkflowRow, version));
  }
  if (table === 'workflowRun') return renderWorkflowEvent(world, type, row as WorkflowRunRow & { focus?: string });
  if (table !== 'run') return undefined;
  const run = row as RunRow;
  const state = run.status === 'PROCESSED' ? 'processed' : 'failed';
  if (run.kind === 'parse') return told(`parser_run.${state}`, renderParserStatus(run));
  if (run.kind === 'edit' || run.kind === 'detect') return undefined;
  return told(`processor_run.${state}`, renderRun(world, run, '2025-04-21'));
}

function renderWorkflowEvent(
  world: World,
  type: string,
  run: WorkflowRunRow & { readonly focus?: string },
): ReturnType<View['event']> {
  if (type === 'workflow_run.cancelled') return undefined;
  if (type !== 'workflow_run.step_run.processed') return { type, payload: renderWorkflowRun(world, run) };
  const step = run.stepRuns.find(({ id }) => id === run.focus)!;
  return isTold(step) ? { type, payload: renderStepRun(step) } : undefined;
}
