import type { EndpointRow, SubscriptionRow } from '../store/rows/webhook.ts';
import type { Json } from '../store/json.ts';
import { createToken } from '../world/random.ts';
import { invalid } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { getWorkflow } from '../workflows/definitions.ts';
import { getProcessor, processorNames } from './processors.ts';

export interface EndpointCreate {
  readonly url: string;
  readonly name: string;
  readonly status?: string | undefined;
  readonly enabledEvents: readonly string[];
  readonly apiVersion: string;
  readonly advancedOptions?: Json | undefined;
}

export function createEndpoint(world: World, input: EndpointCreate, versions: readonly string[]): EndpointRow {
  if (!versions.includes(input.apiVersion))
    throw invalid(`apiVersion "${input.apiVersion}" is unknown. Choose one of ${versions.join(', ')}.`);
  const { status = 'enabled', advancedOptions = null } = input;
  const secret = createToken(`${world.options.seed}:secret:${world.store.next()}`, 26).toLowerCase();
  return world.create('endpoint', 'wh', { ...input, status, advancedOptions, signingSecret: `wss_${secret}` });
}

export const getEndpoint = (world: World, id: string): EndpointRow => world.find('endpoint', id, 'webhook endpoint');

export const updateEndpoint = (world: World, id: string, changes: Partial<EndpointCreate>): EndpointRow =>
  world.change('endpoint', getEndpoint(world, id), changes as Partial<EndpointRow>);

/** Removes an endpoint together with its subscriptions. What it was still to be told is given up. */
export function deleteEndpoint(world: World, id: string): void {
  getEndpoint(world, id);
  world.store.delete('endpoint', id);
  for (const row of world.store.all('subscription'))
    if (row.webhookEndpointId === id) world.store.delete('subscription', row.id);
  for (const row of world.store.all('delivery')) {
    if (row.endpointId !== id || row.status !== 'pending') continue;
    world.schedule.cancel('webhook.attempt', row.id);
    world.change('delivery', row, { status: 'failed' });
  }
}

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
