import type { Json } from '../store/json.ts';
import type { WorkflowRunRow } from '../store/rows/workflow-run.ts';
import type { World } from '../world/world.ts';
import { runOfStep } from './runs.ts';

/**
 * Finds what earlier steps of a run have found, under `step.output.value.field` or, shorter, `step.field`. A path that
 * leads through a list gives the values of all entries.
 */
export function createLookup(world: World, run: WorkflowRunRow): (path: string) => unknown {
  return (path) => {
    const [name, ...keys] = path.split('.');
    const step = run.stepRuns.findLast((each) => each.name === name);
    const child = step && runOfStep(world, step);
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
