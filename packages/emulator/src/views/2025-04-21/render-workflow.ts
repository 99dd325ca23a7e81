import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { StepRunRow, WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import type { WorkflowRow } from '../../store/rows/workflow.ts';
import { findWorkflowVersion } from '../../workflows/definitions.ts';
import { runOfStep } from '../../workflows/runs.ts';
import type { World } from '../../world/world.ts';
import { iso, isoOrNull } from '../view.ts';
import { typeNames } from './config.ts';
import { filesOf, renderFile } from './render-file.ts';
import { renderRun } from './render-run.ts';
import { withoutNulls } from '../without.ts';

export const renderWorkflow = (workflow: WorkflowRow, version = 'draft'): Json => ({
  object: 'workflow',
  id: workflow.id,
  version,
  name: workflow.name,
});

export const renderWorkflowRunSummary = (world: World, run: WorkflowRunRow): Json =>
  withoutNulls({
    id: run.id,
    status: run.status,
    ...timesOf(run),
    reviewedByUser: run.reviewedByUser,
    workflowId: run.workflowId,
    workflowName: world.store.get('workflow', run.workflowId)?.name ?? '',
    workflowVersionId: run.versionId,
    batchId: run.batchId,
    rejectionNote: run.rejectionNote,
    createdAt: iso(run.createdAt),
    updatedAt: iso(run.updatedAt),
  });

export const renderWorkflowRun = (world: World, run: WorkflowRunRow): Json =>
  withoutNulls({
    object: 'workflow_run',
    id: run.id,
    name: run.name,
    url: `https://dashboard.extend.ai/workflows/${run.workflowId}?workflowRunId=${run.id}`,
    status: run.status,
    metadata: run.metadata,
    batchId: run.batchId,
    files: filesOf(world, run.fileIds).map((file) => renderFile(world, file)),
    failureReason: run.failureReason,
    failureMessage: run.failureMessage,
    ...timesOf(run),
    reviewedBy: run.reviewedByUser,
    reviewed: run.reviewed,
    rejectionNote: run.rejectionNote,
    outputs: outputsOf(world, run).map((output) => renderRun(world, output, '2025-04-21')),
    stepRuns: run.stepRuns.filter(isTold).map(renderStepRun),
    workflow: renderWorkflow(
      world.find('workflow', run.workflowId, 'workflow'),
      findWorkflowVersion(world, run.workflowId, run.versionId).version,
    ),
  });

const timesOf = (run: WorkflowRunRow): Json => ({
  initialRunAt: iso(run.createdAt),
  startTime: isoOrNull(run.startedAt),
  endTime: isoOrNull(run.finishedAt),
  reviewedAt: isoOrNull(run.reviewedAt),
});

/** What the processors of a run have found so far. */
export const outputsOf = (world: World, run: WorkflowRunRow): RunRow[] =>
  run.stepRuns
    .map((step) => runOfStep(world, step))
    .filter((child): child is RunRow => child !== undefined && child.kind in typeNames);

/** This version tells only of validations; what processors did stands in `outputs`. */
export const isTold = ({ type }: StepRunRow): boolean =>
  type === 'RULE_VALIDATION' || type === 'EXTERNAL_DATA_VALIDATION';

export const renderStepRun = (step: StepRunRow): Json => ({
  object: 'workflow_step_run',
  id: step.id,
  status: step.status,
  step: { object: 'workflow_step', id: step.stepId, name: step.name, type: step.type },
  ...(step.type === 'RULE_VALIDATION' && step.result ? { output: { rules: step.result.rules } } : {}),
});
