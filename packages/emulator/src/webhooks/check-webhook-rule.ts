import { checkEvent } from '../known-names.ts';
import { checkMembers, isObject, milliseconds, text, whole, type Members } from '../world/check-members.ts';
import type { WebhookRule } from './webhook-rule.ts';

const actions = ['twice', 'drop', 'forge', 'hold'];

const isLate = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).join() === 'late' && milliseconds.fits(value.late);

const members: Members<WebhookRule> = {
  event: text,
  nth: whole(1),
  do: {
    fits: (value) => actions.includes(value as string) || isLate(value),
    words: `one of ${actions.join(', ')}, or { late } with a number of milliseconds`,
  },
};

/** @throws {TypeError} for a rule that makes no sense, or is for an event that no version has */
export function checkWebhookRule(rule: WebhookRule): void {
  checkMembers('webhook rule', rule, members, ['do']);
  if (rule.event !== undefined) checkEvent(rule.event);
}
