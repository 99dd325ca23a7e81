import type { World } from '../world/world.ts';

/** Keeps something for a while under a link that serves it as JSON. */
export function payloadLink(world: World, payload: object, lifetime: number): string {
  const expiresAt = world.clock.now() + lifetime;
  const { id } = world.create('payload', 'payload', { body: JSON.stringify(payload), expiresAt });
  return `${world.options.origin()}/_emulator/payloads/${id}`;
}
