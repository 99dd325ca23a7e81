import { checkOperation } from '../known-names.ts';
import { between, checkMembers, milliseconds, oneOf, text, whole, type Members } from '../world/check-members.ts';
import type { FaultRule } from './fault-rule.ts';

/** The longest timer that JavaScript knows. */
const longestDelay = 2 ** 31 - 1;

const members: Members<FaultRule> = {
  operation: text,
  nth: whole(1),
  probability: between(0, 1),
  outage: milliseconds,
  status: { ...whole(400, 599), words: 'a status from 400 to 599' },
  rateLimit: between(0, longestDelay / 1000, 'a number of seconds'),
  delay: between(0, longestDelay, 'a number of milliseconds'),
  break: oneOf('reset', 'stall', 'truncate', 'wrong-version'),
};

const effects = ['outage', 'status', 'rateLimit', 'delay', 'break'] as const;

/** @throws {TypeError} for a rule that makes no sense, or could never do anything */
export function checkFault(rule: FaultRule): void {
  checkMembers('fault rule', rule, members);
  if (rule.operation !== undefined) checkOperation(rule.operation);
  if (effects.every((effect) => rule[effect] === undefined))
    throw new TypeError(`The fault rule does nothing: give it one of ${effects.join(', ')}.`);
}
