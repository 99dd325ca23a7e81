import type { World } from '../world/world.ts';
import type { FaultRule } from './fault-rule.ts';

const known = ['operation', 'nth', 'probability', 'outage', 'status', 'rateLimit', 'delay', 'break'];

const isSpan = (value: number): boolean => Number.isFinite(value) && value >= 0;
const breaks = ['reset', 'stall', 'truncate', 'wrong-version'];

/** What the members of a rule have to be. */
const checks: readonly (readonly [keyof FaultRule, (value: never) => boolean, string])[] = [
  ['nth', (value: number) => Number.isInteger(value) && value > 0, 'a whole number from 1'],
  ['status', (value: number) => Number.isInteger(value) && value >= 400 && value < 600, 'a status from 400 to 599'],
  ['rateLimit', isSpan, 'a number of seconds'],
  ['delay', isSpan, 'a number of milliseconds'],
  ['outage', isSpan, 'a number of milliseconds'],
  ['break', (value: string) => breaks.includes(value), `one of ${breaks.join(', ')}`],
];

/** Makes calls of a world go wrong from now on. @throws {TypeError} for a rule that makes no sense */
export function addFault(world: World, rule: FaultRule, operations: ReadonlySet<string>): void {
  const unknown = Object.keys(rule).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new TypeError(`A fault rule has no "${unknown}". It can have: ${known.join(', ')}.`);
  if (rule.operation !== undefined && !operations.has(rule.operation))
    throw new TypeError(
      `There is no operation "${rule.operation}" to break. Operations are named by their operationId.`,
    );
  if (rule.probability !== undefined && !(rule.probability >= 0 && rule.probability <= 1))
    throw new TypeError('The probability of a fault is a number from 0 to 1.');
  const wrong = checks.find(([name, isRight]) => rule[name] !== undefined && !isRight(rule[name] as never));
  if (wrong) throw new TypeError(`${wrong[0]} of a fault is ${wrong[2]}, not ${JSON.stringify(rule[wrong[0]])}.`);
  world.create('fault', 'fault', { rule, seen: 0 });
}

export function clearFaults(world: World): void {
  for (const { id } of world.store.all('fault')) world.store.delete('fault', id);
}
