import type { DeliveryRow } from '../store/rows/webhook.ts';
import type { World } from '../world/world.ts';

/** The deliveries that a rule holds back: they wait, and no task will send them. */
export function heldDeliveries(world: World): DeliveryRow[] {
  const planned = new Set(world.store.all('task').map(({ subject }) => subject));
  return world.store.all('delivery').filter(({ id, status }) => status === 'pending' && !planned.has(id));
}

/** How a delivery stands, in one word. */
export const standOf = (world: World, delivery: DeliveryRow): string =>
  heldDeliveries(world).some(({ id }) => id === delivery.id) ? 'held' : delivery.status;
