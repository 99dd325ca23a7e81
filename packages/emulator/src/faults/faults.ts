import type { World } from '../world/world.ts';
import type { FaultRule } from './fault-rule.ts';

/** Makes calls of a world go wrong from now on. */
export function addFault(world: World, rule: FaultRule): void {
  world.create('fault', 'fault', { rule, seen: 0 });
}

export function clearFaults(world: World): void {
  for (const { id } of world.store.all('fault')) world.store.delete('fault', id);
}
