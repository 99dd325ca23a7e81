import type { Json } from '../store/json.ts';
import type { EndpointRow } from '../store/rows/webhook.ts';
import { createToken } from '../world/random.ts';
import { invalid } from '../world/refusal.ts';
import type { World } from '../world/world.ts';

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
