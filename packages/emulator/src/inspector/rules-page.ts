import { writeScript } from '../http/control-json.ts';
import { count, json } from './format.ts';
import { html, type Html } from './html.ts';
import { entry, list } from './list.ts';
import { ofFault, ofScript, ofWebhook, type RuleWords } from './rule-words.ts';
import type { WorldView } from './world-view.ts';

interface Rule extends RuleWords {
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
