import type { WorldControls } from '../controls.ts';
import type { Emulator } from '../emulator.ts';
import { checkContractKept } from './contract-kept.ts';
import { checkDelivered, type ExpectedDelivery } from './delivered.ts';
import { checkReceived, type ExpectedCall } from './received.ts';
import type { Verdict } from './verdict.ts';

/** What can be expected of a world. */
export interface EmulatorMatchers<R = unknown> {
  /** The world was asked for an operation, which is named by its operationId in any version. */
  toHaveReceived(operation: string, expected?: ExpectedCall): R;
  /** An event has reached an endpoint, which has taken it. */
  toHaveDelivered(eventType: string, expected?: ExpectedDelivery): R;
  /** Of a world: no request has broken the contract. Of an emulator: it has broken the contract nowhere itself. */
  toKeepTheContract(): R;
}

function need(subject: unknown, member: string, matcher: string): void {
  if (typeof subject !== 'object' || subject === null || !(member in subject))
    throw new TypeError(`${matcher} is for a world of the emulator: expect(emulator.world(key)).${matcher}(…)`);
}

/** For `expect.extend` of vitest and jest. The entries `/vitest` and `/jest` do that, types included. */
export const matchers = {
  toHaveReceived(world: unknown, operation: string, expected?: ExpectedCall): Verdict {
    need(world, 'calls', 'toHaveReceived');
    return checkReceived(world as WorldControls, operation, expected);
  },
  toHaveDelivered(world: unknown, eventType: string, expected?: ExpectedDelivery): Verdict {
    need(world, 'webhooks', 'toHaveDelivered');
    return checkDelivered(world as WorldControls, eventType, expected);
  },
  toKeepTheContract(subject: unknown): Verdict {
    if (typeof subject !== 'object' || subject === null || !('breaches' in subject))
      need(subject, 'calls', 'toKeepTheContract');
    return checkContractKept(subject as WorldControls | Emulator);
  },
};
