import type { SubscriptionRow } from '../store/rows/webhook.ts';
import { getWorkflow } from '../workflows/definitions.ts';
import { invalid } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { getEndpoint } from './endpoints.ts';
import { processorNames } from './processor-names.ts';
import { getProcessor } from './processors.ts';

export interface SubscriptionCreate {
  readonly webhookEndpointId: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly enabledEvents: readonly string[];
}

/** Subscribes an endpoint to one resource; asking again for the same pair replaces the events. */
export function createSubscription(world: World, input: SubscriptionCreate): SubscriptionRow {
  getEndpoint(world, input.webhookEndpointId);
  const { resourceType, resourceId } = input;
  if (resourceType === 'workflow') getWorkflow(world, resourceId);
  else {
    const { kind } = getProcessor(world, resourceId);
    if (processorNames[kind].noun !== resourceType) throw invalid(`"${resourceId}" is not a ${resourceType}.`);
  }
  checkEvents(resourceType, input.enabledEvents);
  const known = world.store
    .all('subscription')
    .find((row) => row.webhookEndpointId === input.webhookEndpointId && row.resourceId === resourceId);
  if (known) return world.change('subscription', known, { enabledEvents: input.enabledEvents });
  return world.create('subscription', 'whs', input);
}

export const getSubscription = (world: World, id: string): SubscriptionRow =>
  world.find('subscription', id, 'webhook subscription');

export function updateSubscription(world: World, id: string, enabledEvents: readonly string[]): SubscriptionRow {
  const subscription = getSubscription(world, id);
  checkEvents(subscription.resourceType, enabledEvents);
  return world.change('subscription', subscription, { enabledEvents });
}

export const deleteSubscription = (world: World, id: string): void =>
  world.store.delete('subscription', getSubscription(world, id).id);

const families: Readonly<Record<string, readonly string[]>> = {
  extractor: ['extract_run.', 'batch_processor_run.'],
  classifier: ['classify_run.', 'batch_processor_run.'],
  splitter: ['split_run.', 'batch_processor_run.'],
  workflow: ['workflow_run.'],
};

function checkEvents(resourceType: string, events: readonly string[]): void {
  const allowed = families[resourceType] ?? [];
  const foreign = events.find((event) => !allowed.some((family) => event.startsWith(family)));
  if (foreign !== undefined)
    throw invalid(`A ${resourceType} has no event "${foreign}". It has those that begin with ${allowed.join(' or ')}.`);
}
