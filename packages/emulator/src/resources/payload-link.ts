import type { World } from '../world/world.ts';

/** Keeps something for a while under a link that serves it as JSON. */
export function payloadLink(world: World, payload: object, lifetime: number): string {
  const now = world.clock.now();
  for (const old of world.store.all('payload')) if (old.expiresAt < now) world.store.delete('payload', old.id);
  const { id } = world.create('payload', 'payload', { body: JSON.stringify(payload), expiresAt: now + lifetime });
  return `${world.options.origin()}/_emulator/payloads/${id}`;
}
