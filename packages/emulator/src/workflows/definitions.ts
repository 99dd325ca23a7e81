import type { Json } from '../store/json.ts';
import type { WorkflowRow, WorkflowVersionRow } from '../store/rows/workflow.ts';
import { invalid, notFound } from '../world/refusal.ts';
import type { World } from '../world/world.ts';

/** A step of a workflow, as far as the emulator looks at it. */
export interface Step {
  readonly type: string;
  readonly name: string;
  readonly config?: Json;
  readonly next?: readonly Edge[];
}

export interface Edge {
  readonly step: string;
  readonly classificationId?: string;
  readonly conditionId?: string;
  readonly result?: string;
}

const defaultSteps: readonly Step[] = [
  { type: 'TRIGGER', name: 'trigger', next: [{ step: 'parse' }] },
  { type: 'PARSE', name: 'parse' },
];

export function createWorkflow(
  world: World,
  input: { name: string; steps?: readonly Json[] | undefined },
): WorkflowRow {
  const steps = (input.steps ?? defaultSteps) as readonly Json[];
  checkSteps(steps as unknown as Step[]);
  const workflow = world.create('workflow', 'workflow', { name: input.name });
  const draft = { workflowId: workflow.id, version: 'draft', name: null, steps };
  world.create('workflowVersion', 'workflow_version', draft);
  world.emit({ type: 'workflow.created', table: 'workflow', row: workflow, resourceId: workflow.id });
  return workflow;
}

export function updateWorkflow(
  world: World,
  id: string,
  input: { name?: string | undefined; steps?: readonly Json[] | undefined },
): WorkflowRow {
  const workflow = getWorkflow(world, id);
  if (input.steps) {
    checkSteps(input.steps as unknown as Step[]);
    world.change('workflowVersion', findWorkflowVersion(world, id, 'draft'), { steps: input.steps });
  }
  return world.change('workflow', workflow, input.name === undefined ? {} : { name: input.name });
}

/** Freezes the draft, or the steps that are sent, as the version that new runs use. */
export function deployWorkflow(
  world: World,
  id: string,
  input: { name?: string | undefined; steps?: readonly Json[] | undefined },
): WorkflowVersionRow {
  const workflow = getWorkflow(world, id);
  const steps = input.steps ?? findWorkflowVersion(world, id, 'draft').steps;
  checkSteps(steps as unknown as Step[]);
  const bare = (steps as unknown as Step[]).find(({ type, config }) => needsConfig.has(type) && config === undefined);
  if (bare) throw invalid(`Step "${bare.name}" has no config. A draft may lack it, a deployed version may not.`);
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

const needsConfig = new Set([
  'EXTRACT',
  'CLASSIFY',
  'SPLIT',
  'CONDITIONAL_EXTRACT',
  'RULE_VALIDATION',
  'EXTERNAL_DATA_VALIDATION',
]);

function checkSteps(steps: readonly Step[]): void {
  const names = steps.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw invalid(`Two steps are called "${twice}". The name of a step is unique in its workflow.`);
  if (steps.filter(({ type }) => type === 'TRIGGER').length !== 1)
    throw invalid('A workflow has exactly one step of type TRIGGER.');
  for (const { name, next = [] } of steps) {
    const lost = next.find(({ step }) => !names.includes(step));
    if (lost) throw invalid(`Step "${name}" leads to "${lost.step}", which is not a step of this workflow.`);
  }
  checkCircles(steps);
  const split = steps.find(({ type, config }) => type === 'SPLIT' && versionOf(config) === 'latest');
  if (split)
    throw invalid(`Step "${split.name}" names the latest splitter: its routes depend on one version, name that.`);
}

/** @throws {Refusal} 400 for a step that follows itself: its run would never end */
function checkCircles(steps: readonly Step[]): void {
  const next = new Map(steps.map((step) => [step.name, (step.next ?? []).map((edge) => edge.step)]));
  const leadsTo = (from: string, to: string, seen: Set<string>): boolean =>
    (next.get(from) ?? []).some(
      (name) => name === to || (!seen.has(name) && (seen.add(name), leadsTo(name, to, seen))),
    );
  const circle = steps.find(({ name }) => leadsTo(name, name, new Set()));
  if (circle) throw invalid(`Step "${circle.name}" leads back to itself: its run would never end.`);
}

const versionOf = (config: Json | undefined): unknown => (config?.splitter as Json | undefined)?.version;
