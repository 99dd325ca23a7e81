import type { World } from '../world/world.ts';

/** Keeps something for a while under a link that serves it as JSON. */
export function payloadLink(world: World, payload: object, lifetime: number): string {
  const now = world.clock.now();
  const kept = world.store.all('payload');
  for (const [index, { id, expiresAt }] of kept.entries())
    if (expiresAt < now || index <= kept.length - world.options.deliveryLimit) world.store.delete('payload', id);
  const { id } = world.create('payload', 'payload', { body: JSON.stringify(payload), expiresAt: now + lifetime });
  return `${world.options.origin()}/_emulator/payloads/${id}`;
}
