import { createCaller, prepare } from './prepare.ts';

/** One world whose runs finish at the first look, called in each version. */
export function views() {
  const { emulator, world } = prepare({ time: { reads: 1 } });
  return {
    emulator,
    world,
    v2024: createCaller(emulator.fetch, '2024-12-23'),
    v2025: createCaller(emulator.fetch, '2025-04-21'),
    v2026: createCaller(emulator.fetch, '2026-02-09'),
  };
}
