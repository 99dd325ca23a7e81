import type { Json } from '../store/json.ts';
import type { RunRow } from '../store/rows/run.ts';
import type { StepRunRow, WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { Edge, Step } from '../store/rows/workflow.ts';
import type { World } from '../world/world.ts';

/** What comes after a step: all edges, or those of the class or verdict that it has found. */
export function follow(world: World, step: Step, stepRun: StepRunRow, child?: RunRow): WorkflowRunRow['queue'] {
  const edges = step.next ?? [];
  const enter = (edge: Edge, fileIds = stepRun.fileIds) => ({ step: edge.step, fileIds });
  if (step.type === 'CLASSIFY')
    return edges.filter(({ classificationId }) => classificationId === child?.output?.id).map((edge) => enter(edge));
  if (step.type === 'SPLIT') {
    const pieces = (child?.output?.splits ?? []) as { classificationId: string; fileId: string }[];
    return pieces.flatMap(({ classificationId, fileId }) =>
      edges.filter((edge) => edge.classificationId === classificationId).map((edge) => enter(edge, [fileId])),
    );
  }
  if (step.type === 'RULE_VALIDATION') {
    const verdict = (stepRun.result as Json).allPassed === true ? 'pass' : 'fail';
    return edges.filter(({ result }) => result === undefined || result === verdict).map((edge) => enter(edge));
  }
  if (step.type === 'VALIDATION' || step.type === 'ROUTER') return edges.slice(0, 1).map((edge) => enter(edge));
  return edges.map((edge) => enter(edge));
}
