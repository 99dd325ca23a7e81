import type { Json } from '../store/json.ts';
import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { World } from '../world/world.ts';
import type { Edge, Step } from './definitions.ts';

/**
 * Finds what earlier steps of a run have found, under `step.output.value.field` or, shorter, `step.field`. A path that
 * leads through a list gives the values of all entries.
 */
export function createLookup(world: World, run: WorkflowRunRow): (path: string) => unknown {
  return (path) => {
    const [name, ...keys] = path.split('.');
    const step = run.stepRuns.findLast((each) => each.name === name);
    const child = step?.runId == null ? undefined : world.store.get('run', step.runId);
    const output = child?.reviewedOutput ?? child?.output ?? step?.result;
    if (keys[0] === 'output') return walk(output, keys.slice(1));
    // A step that classifies stands for the class.
    if (keys.length === 0 && step?.type === 'CLASSIFY') return walk(output, ['id']);
    return walk((output as Json | undefined)?.value ?? output, keys);
  };
}

function walk(value: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((each) => walk(each, keys));
  return walk((value as Json | null | undefined)?.[key], rest);
}

interface Condition {
  readonly id: string;
  readonly type: string;
  readonly operation?: string;
  readonly leftOperand?: string;
  readonly rightOperand?: string;
}

/** The edges of a conditional step that are taken: those of the first branch that applies. */
export function takeBranch(step: Step, lookup: (path: string) => unknown): Edge[] {
  const conditions = (step.config?.conditions ?? []) as Condition[];
  const chosen = conditions.find((condition) => applies(condition, lookup));
  return (step.next ?? []).filter(({ conditionId }) => conditionId === chosen?.id);
}

function applies(condition: Condition, lookup: (path: string) => unknown): boolean {
  if (condition.type === 'ELSE') return true;
  const left = fill(condition.leftOperand ?? '', lookup);
  const right = fill(condition.rightOperand ?? '', lookup);
  if (condition.operation === 'EQUALS') return left === right;
  if (condition.operation === 'GTE') return left !== '' && Number(left) >= Number(right);
  if (condition.operation === 'LTE') return left !== '' && Number(left) <= Number(right);
  if (condition.operation === 'IS_NULL') return left === '';
  return condition.operation === 'CONTAINS' && left.includes(right);
}

/** A text with values in the place of what stands in double braces. */
function fill(text: string, lookup: (path: string) => unknown): string {
  return text.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => {
    const value = lookup(path);
    const plain = typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value;
    return plain === undefined || plain === null
      ? ''
      : typeof plain === 'object'
        ? JSON.stringify(plain)
        : String(plain);
  });
}
