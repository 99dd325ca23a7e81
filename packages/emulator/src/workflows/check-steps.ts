import type { Json } from '../store/json.ts';
import type { Step } from '../store/rows/workflow.ts';
import { invalid } from '../world/refusal.ts';

export function checkSteps(steps: readonly Step[]): void {
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

const needsConfig = new Set([
  'EXTRACT',
  'CLASSIFY',
  'SPLIT',
  'CONDITIONAL_EXTRACT',
  'RULE_VALIDATION',
  'EXTERNAL_DATA_VALIDATION',
]);

/** @throws {Refusal} 400 for a step that cannot work without a configuration and has none */
export function checkConfigs(steps: readonly Step[]): void {
  const bare = steps.find(({ type, config }) => needsConfig.has(type) && config === undefined);
  if (bare) throw invalid(`Step "${bare.name}" has no config. A draft may lack it, a deployed version may not.`);
}
