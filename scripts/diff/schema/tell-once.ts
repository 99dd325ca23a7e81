import { isDeepStrictEqual } from 'node:util';
import { Difference, type Finding, type Step } from './difference.ts';

/**
 * What is the same in every alternative of a union is said of the union: what stands beside it holds for all of them.
 *
 * @returns the way into the alternatives, for what is left.
 */
export function tellOnce(alternatives: readonly Step[], union: Difference): readonly Step[] {
  // What is inside of a component is told of that.
  if (alternatives.length < 2 || alternatives.some(({ component }) => component !== undefined)) return alternatives;
  const [first, ...others] = alternatives.map(({ difference }) => difference);
  const findings = first!.findings.filter((one) => others.every((other) => has(other, one)));
  const steps = first!.steps.filter((one) => others.every((other) => leads(other, one)));
  union.findings.push(...findings);
  union.steps.push(...steps);
  return alternatives.map((step) => ({ ...step, difference: without(step.difference, union) }));
}

function without({ findings, steps }: Difference, told: Difference): Difference {
  const rest = new Difference();
  rest.findings.push(...findings.filter((one) => !has(told, one)));
  rest.steps.push(...steps.filter((one) => !leads(told, one)));
  return rest;
}

const has = ({ findings }: Difference, one: Finding): boolean =>
  findings.some((finding) => isDeepStrictEqual(finding, one));

const leads = ({ steps }: Difference, one: Step): boolean =>
  steps.some(({ path, difference }) => path === one.path && difference === one.difference);
