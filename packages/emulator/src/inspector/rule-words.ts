import type { FaultRule } from '../faults/fault-rule.ts';
import type { Script } from '../results/script.ts';
import type { WebhookRule } from '../webhooks/webhook-rule.ts';
import { duration } from './format.ts';

/** A script or a rule in words. */
export interface RuleWords {
  /** What it is about: documents, operations or events. */
  readonly subject: string;
  /** What it does to them. */
  readonly effect: string;
}

const ordinal = (nth: number | undefined): string => (nth === undefined ? '' : `, number ${nth} only`);

export function ofScript({ file, processor, run, nth, ...does }: Script): RuleWords {
  const effects = [
    does.output && 'ends with an output',
    does.fail && `fails with ${does.fail.reason}`,
    does.needsReview === true && 'waits for a review',
    does.after !== undefined && `takes ${duration(does.after)}`,
  ].filter((effect) => typeof effect === 'string');
  const by = processor === undefined ? '' : ` by ${processor}`;
  return {
    subject: `${run ?? 'any'} run${by}${ordinal(nth)}`,
    effect: `${file === undefined ? 'any document' : String(file)}: ${effects.join(', ')}`,
  };
}

export function ofFault({ operation, nth, probability, outage, ...does }: FaultRule): RuleWords {
  const effects = [
    outage !== undefined && `outage of ${duration(outage)}`,
    does.status !== undefined && `answers ${does.status}`,
    does.rateLimit !== undefined && `answers 429, retry after ${does.rateLimit} s`,
    does.delay !== undefined && `answers ${duration(does.delay)} late`,
    does.break !== undefined && `breaks the answer: ${does.break}`,
  ].filter((effect) => typeof effect === 'string');
  const chance = probability === undefined ? '' : `, in ${Math.round(probability * 100)} of 100 calls`;
  return { subject: `${operation ?? 'every operation'}${ordinal(nth)}${chance}`, effect: effects.join(', ') };
}

export const ofWebhook = ({ event, nth, do: action }: WebhookRule): RuleWords => ({
  subject: `${event ?? 'every event'}${ordinal(nth)}`,
  effect: typeof action === 'object' ? `arrives ${duration(action.late)} late` : webhookEffects[action],
});

const webhookEffects = {
  twice: 'arrives twice',
  drop: 'is dropped',
  forge: 'has a forged signature',
  hold: 'is held until it is released',
};
