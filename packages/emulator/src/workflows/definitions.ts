import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { Step, WorkflowRow, WorkflowVersionRow } from '../store/rows/workflow.ts';
import { notFound } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { checkConfigs, checkSteps } from './check-steps.ts';

const defaultSteps: readonly Step[] = [
  { type: 'TRIGGER', name: 'trigger', next: [{ step: 'parse' }] },
  { type: 'PARSE', name: 'parse' },
];

export function createWorkflow(
  world: World,
  input: { name: string; steps?: readonly Step[] | undefined },
): WorkflowRow {
  const steps = input.steps ?? defaultSteps;
  checkSteps(steps);
  const workflow = world.create('workflow', 'workflow', { name: input.name });
  const draft = { workflowId: workflow.id, version: 'draft', name: null, steps };
  world.create('workflowVersion', 'workflow_version', draft);
  world.emit({ type: 'workflow.created', table: 'workflow', row: workflow, resourceId: workflow.id });
  return workflow;
}

export function updateWorkflow(
  world: World,
  id: string,
  input: { name?: string | undefined; steps?: readonly Step[] | undefined },
): WorkflowRow {
  const workflow = getWorkflow(world, id);
  if (input.steps) {
    checkSteps(input.steps);
    world.change('workflowVersion', findWorkflowVersion(world, id, 'draft'), { steps: input.steps });
  }
  return world.change('workflow', workflow, input.name === undefined ? {} : { name: input.name });
}

/** Freezes the draft, or the steps that are sent, as the version that new runs use. */
export function deployWorkflow(
  world: World,
  id: string,
  input: { name?: string | undefined; steps?: readonly Step[] | undefined },
): WorkflowVersionRow {
  const workflow = getWorkflow(world, id);
  const steps = input.steps ?? findWorkflowVersion(world, id, 'draft').steps;
  checkSteps(steps);
  checkConfigs(steps);
  const version = world.create('workflowVersion', 'workflow_version', {
    workflowId: id,
    version: String(listWorkflowVersions(world, id).length),
    name: input.name ?? null,
    steps,
  });
  world.emit({ type: 'workflow.deployed', table: 'workflow', row: workflow, resourceId: id });
  return version;
}

export const getWorkflow = (world: World, id: string): WorkflowRow => world.find('workflow', id, 'workflow');

/** The draft first, then what was deployed, from the oldest on. */
export function listWorkflowVersions(world: World, id: string): WorkflowVersionRow[] {
  getWorkflow(world, id);
  return world.store.all('workflowVersion').filter((row) => row.workflowId === id);
}

/** By id, number or `draft`; without a reference the newest deployed version, or the draft where nothing is deployed. */
export function findWorkflowVersion(world: World, id: string, reference = 'latest'): WorkflowVersionRow {
  const versions = listWorkflowVersions(world, id);
  const found =
    reference === 'latest'
      ? versions.at(-1)
      : versions.find((row) => row.id === reference || row.version === reference);
  if (!found) throw notFound(`version of ${id}`, reference);
  return found;
}

/** The steps that a run was started with. */
export const stepsOf = (world: World, { workflowId, versionId }: WorkflowRunRow): readonly Step[] =>
  findWorkflowVersion(world, workflowId, versionId).steps;
