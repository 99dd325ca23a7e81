import type { DeliveryAttempt, DeliveryRow } from '../store/rows/webhook.ts';
import { heldDeliveries, standOf } from '../webhooks/held.ts';
import { button } from './button.ts';
import { count, json, moment, pill } from './format.ts';
import { html, type Html } from './html.ts';
import { entry, list } from './list.ts';
import { due, entryList, type Entry } from './entry-list.ts';
import type { WorldView } from './world-view.ts';

/** Deliveries of webhooks, the newest first, with every attempt and a button that sends them again. */
export function deliveriesPage(view: WorldView): Html {
  const held = heldDeliveries(view.world);
  const rows = view.world.store.all('delivery').toReversed();
  const release = button({
    label: `Release ${count(held.length, 'held delivery').replace('deliverys', 'deliveries')}`,
    id: 'release',
    path: '/deliveries/release',
    done: 'Released, the last one first.',
  });
  return html`${held.length > 0 && html`<p class="release">${release}</p>`}
  ${list(rows, 'No delivery yet: make a webhook endpoint, and end a run.', (delivery) => row(view, delivery))}`;
}

function row(view: WorldView, delivery: DeliveryRow): Html {
  const { world } = view;
  const { id, eventType, eventId, apiVersion, attempts } = delivery;
  const url = world.store.get('endpoint', delivery.endpointId)?.url ?? 'an endpoint that is gone';
  return entry({
    id,
    summary: html`${moment(delivery.createdAt)} <b>${eventType}</b>
      <span class="grow faint">${url}</span>
      ${attempts.length > 1 && html`<span class="faint">${attempts.length} attempts</span>`}
      ${pill(standOf(world, delivery))}`,
    body: html`<p class="faint"><code>${eventId}</code> in version ${apiVersion}</p>
      ${entryList([...attempts.map(attempt), ...due(view, id)], delivery.createdAt)}
      ${json('Payload', JSON.parse(delivery.body))}`,
    actions: button({
      label: 'Redeliver',
      id: `redeliver-${id}`,
      path: `/deliveries/${encodeURIComponent(id)}/redeliver`,
      done: `${eventType} was sent again.`,
    }),
  });
}

const attempt = ({ at, status, error }: DeliveryAttempt): Entry => ({
  at,
  kind: 'delivery',
  text: status === null ? html`${pill('failed')} ${error}` : pill(status),
});
