// What a service exports with `declaration` on must have types that it can name.
import { createEmulator, startEmulator } from '@extend-openapi/emulator';
import * as assertions from '@extend-openapi/emulator/assert';
import { matchers } from '@extend-openapi/emulator/matchers';
import { mswHandlers } from '@extend-openapi/emulator/msw';

export const emulator = createEmulator();
export const started = await startEmulator();
export const world = emulator.world('sk_test');
export const worlds = emulator.worlds();
export const calls = world.calls();
export const deliveries = world.webhooks.deliveries();
export const rules = world.webhooks.rules();
export const faults = world.faults.list();
export const scripts = world.scripts();
export const snapshot = await world.snapshot();
export const { clock, webhooks } = world;
export const handlers = mswHandlers(emulator);
export const own = { ...matchers };
export const { assertReceived, assertDelivered, assertContractKept } = assertions;
export const prepare = () => ({ emulator: createEmulator(), verdict: matchers.toKeepTheContract(emulator) });
