import type { FaultRule } from '../faults/fault-rule.ts';
import { writeScript } from '../http/control-json.ts';
import type { Script } from '../results/script.ts';
import type { WebhookRule } from '../webhooks/webhook-rule.ts';
import { count, duration, json } from './format.ts';
import { html, type Html } from './html.ts';
import { entry, list } from './list.ts';
import type { WorldView } from './world-view.ts';

interface Rule {
  /** What it is about: documents, operations or events. */
  readonly subject: string;
  /** What it does to them. */
  readonly effect: string;
  readonly met?: string;
  readonly value: object;
}

/** What was told to this world: how runs end, which calls go wrong, which deliveries go another way. */
export function rulesPage(view: WorldView): Html {
  return html`${section(
    'scripts',
    'Scripts',
    'Runs end as usual.',
    view.scripts.list().map((script) => ({ ...ofScript(script), value: writeScript(script) })),
  )}
  ${section(
    'faults',
    'Fault rules',
    'No call goes wrong.',
    view.world.store
      .all('fault')
      .map(({ rule, seen }) => ({ ...ofFault(rule), met: `${count(seen, 'call')} came by`, value: rule })),
  )}
  ${section(
    'webhook-rules',
    'Webhook rules',
    'Deliveries go their usual way.',
    view.rules
      .list()
      .map(({ rule, seen }) => ({ ...ofWebhook(rule), met: `${count(seen, 'event')} came by`, value: rule })),
  )}`;
}

const section = (id: string, title: string, empty: string, rules: readonly Rule[]): Html =>
  html`<section>
    <h2>${title} <span class="count">${rules.length}</span></h2>
    ${list(
      rules.map((rule, index) => ({ ...rule, id: `${id}-${index}` })),
      empty,
      ({ id: own, subject, effect, met, value }) =>
        entry({
          id: own,
          summary: html`<b>${subject}</b> <span class="grow">${effect}</span> <span class="faint">${met}</span>`,
          body: json('As it was told', value),
        }),
    )}
  </section>`;

const ordinal = (nth: number | undefined): string => (nth === undefined ? '' : `, number ${nth} only`);

function ofScript({ file, processor, run, nth, ...does }: Script): Pick<Rule, 'subject' | 'effect'> {
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

function ofFault({ operation, nth, probability, outage, ...does }: FaultRule): Pick<Rule, 'subject' | 'effect'> {
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

const ofWebhook = ({ event, nth, do: action }: WebhookRule): Pick<Rule, 'subject' | 'effect'> => ({
  subject: `${event ?? 'every event'}${ordinal(nth)}`,
  effect: typeof action === 'object' ? `arrives ${duration(action.late)} late` : webhookEffects[action],
});

const webhookEffects = {
  twice: 'arrives twice',
  drop: 'is dropped',
  forge: 'has a forged signature',
  hold: 'is held until it is released',
};
