import type { Json } from '../../store/json.ts';
import type { WorkflowRunRow, StepRunRow } from '../../store/rows/workflow-run.ts';
import { findWorkflowVersion } from '../../workflows/definitions.ts';
import { runOfStep } from '../../workflows/runs.ts';
import { runKinds } from '../../workflows/step-kinds.ts';
import type { World } from '../../world/world.ts';
import { iso, isoOrNull } from '../view.ts';
import { requiredSummaryOf } from './render-file.ts';
import { renderRun } from './render-run.ts';
import { renderWorkflowSummary, renderWorkflowVersionSummary } from './render-workflow.ts';
import { renderUsage } from './run-facts.ts';

export function renderWorkflowRunSummary(world: World, run: WorkflowRunRow): Json {
  const { breakdown: _, ...usage } = renderWorkflowUsage(world, run) ?? {};
  const times = { createdAt: iso(run.createdAt), updatedAt: iso(run.updatedAt) };
  return { ...renderBase(world, run), ...times, usage: run.status === 'PROCESSED' ? usage : null };
}

export const renderWorkflowRun = (world: World, run: WorkflowRunRow): Json => ({
  ...renderBase(world, run),
  metadata: run.metadata,
  failureReason: run.failureReason,
  failureMessage: run.failureMessage,
  reviewed: run.reviewed,
  stepRuns: run.stepRuns.map((step) => renderStepRun(world, run, step)),
  usage: renderWorkflowUsage(world, run),
});

/** A step run; when the run that does it is deleted, its result goes with it. */
export function renderStepRun(world: World, run: WorkflowRunRow, step: StepRunRow): Json {
  const child = runOfStep(world, step);
  const kind = runKinds[step.type];
  const isDone = step.status === 'PROCESSED' || step.status === 'FAILED';
  const result =
    kind && child ? { ...step.result, [`${kind}Run`]: renderRun(world, child) } : kind ? null : step.result;
  return {
    object: 'workflow_step_run',
    id: step.id,
    workflowRunId: run.id,
    status: step.status,
    files: step.fileIds.map((id) => requiredSummaryOf(world, id)),
    stepType: step.type,
    step: { object: 'workflow_step', id: step.stepId, name: step.name, type: step.type },
    result: isDone ? result : null,
  };
}

function renderBase(world: World, run: WorkflowRunRow): Json {
  return {
    object: 'workflow_run',
    id: run.id,
    status: run.status,
    workflow: renderWorkflowSummary(world.find('workflow', run.workflowId, 'workflow')),
    workflowVersion: renderWorkflowVersionSummary(findWorkflowVersion(world, run.workflowId, run.versionId)),
    dashboardUrl: `https://dashboard.extend.ai/workflows/${run.id}`,
    batchId: run.batchId,
    files: run.fileIds.map((id) => requiredSummaryOf(world, id)),
    initialRunAt: iso(run.createdAt),
    startTime: isoOrNull(run.startedAt),
    endTime: isoOrNull(run.finishedAt),
    reviewedByUser: run.reviewedByUser,
    reviewedAt: isoOrNull(run.reviewedAt),
    rejectionNote: run.rejectionNote,
  };
}

function renderWorkflowUsage(world: World, run: WorkflowRunRow): Json | null {
  if (run.status !== 'PROCESSED') return null;
  const children = run.stepRuns.map((step) => runOfStep(world, step)).filter((child) => child !== undefined);
  const usages = children.map((child) => renderUsage(world, child)).filter((usage) => usage !== null);
  const credits = usages.reduce((sum, usage) => sum + (usage.credits as number), 0);
  return { credits, totalCredits: credits, breakdown: usages.flatMap(({ breakdown }) => breakdown as Json[]) };
}
