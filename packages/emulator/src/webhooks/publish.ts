import { validateEvent } from '@extend-openapi/document';
import type { Contracts } from '../http/contract.ts';
import type { DeliveryRow, EndpointRow } from '../store/rows/webhook.ts';
import type { Json } from '../store/json.ts';
import type { View } from '../views/view.ts';
import type { World, WorldEvent } from '../world/world.ts';
import { wrapPayload } from './payload.ts';
import type { WebhookRules } from './webhook-rule.ts';

export interface PublishOptions {
  readonly contracts: Contracts;
  readonly views: ReadonlyMap<string, View>;
  readonly rulesOf: (world: World) => WebhookRules;
  readonly onBreach: (message: string) => void;
}

/** Tells an event to every endpoint that wants it, in the version of the endpoint. */
export function publish(world: World, event: WorldEvent, options: PublishOptions): void {
  for (const endpoint of world.store.all('endpoint')) {
    const told = options.views.get(endpoint.apiVersion)?.event(world, event);
    if (told && wants(world, endpoint, event, told.type)) queue(world, endpoint, told, options);
  }
}

/** Events of workflow runs need a subscription to the workflow; others reach an endpoint that has enabled them. */
function wants(world: World, endpoint: EndpointRow, event: WorldEvent, toldType: string): boolean {
  if (endpoint.status !== 'enabled') return false;
  const isNamed = (events: readonly string[]): boolean => events.includes(event.type) || events.includes(toldType);
  if (!event.type.startsWith('workflow_run.') && isNamed(endpoint.enabledEvents)) return true;
  return world.store
    .all('subscription')
    .some(
      (row) =>
        row.webhookEndpointId === endpoint.id && row.resourceId === event.resourceId && isNamed(row.enabledEvents),
    );
}

function queue(
  world: World,
  endpoint: EndpointRow,
  told: { type: string; payload: object },
  options: PublishOptions,
): void {
  const eventId = world.id('event');
  const payload = wrapPayload(world, endpoint, told.payload as Json);
  const body = { eventId, eventType: told.type, payload };
  const document = options.contracts.get(endpoint.apiVersion)!;
  const [breach] = validateEvent(document, told.type, body);
  if (breach)
    return options.onBreach(
      `The emulator broke ${document.version}: event ${told.type}, ${breach.location.join('.')}: ${breach.message}`,
    );
  const delivery = world.create('delivery', 'delivery', {
    endpointId: endpoint.id,
    eventId,
    eventType: told.type,
    apiVersion: endpoint.apiVersion,
    body: JSON.stringify(body),
    status: 'pending',
    attempts: [],
  });
  route(world, delivery, options.rulesOf(world));
  forgetOldest(world, options.rulesOf(world));
}

/** Deliveries that are over make room for new ones; what is still to be sent stays. */
function forgetOldest(world: World, rules: WebhookRules): void {
  const over = world.store.all('delivery').filter(({ status }) => status !== 'pending');
  for (const { id } of over.slice(0, Math.max(0, over.length - world.options.deliveryLimit))) {
    world.store.delete('delivery', id);
    rules.forged.delete(id);
  }
}

function route(world: World, delivery: DeliveryRow, rules: WebhookRules): void {
  const action = rules.choose(delivery.eventType);
  if (action === 'drop') return void world.change('delivery', delivery, { status: 'dropped' });
  if (action === 'hold') return;
  if (action === 'forge') rules.forged.add(delivery.id);
  world.schedule.add('webhook.attempt', delivery.id, typeof action === 'object' ? action.late : 0);
  if (action === 'twice') world.schedule.add('webhook.attempt', delivery.id);
}
