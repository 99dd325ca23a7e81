import { AssertionError } from 'node:assert';
import type { WorldControls } from './controls.ts';
import type { Emulator } from './emulator.ts';
import { checkContractKept } from './matchers/contract-kept.ts';
import { checkDelivered, type ExpectedDelivery } from './matchers/delivered.ts';
import { checkReceived, type ExpectedCall } from './matchers/received.ts';
import type { Verdict } from './matchers/verdict.ts';

export type { ExpectedCall, ExpectedDelivery };

/**
 * A world was asked for an operation, as often and like that; with `times: 0`, never.
 *
 * @example
 * ```ts
 * assertReceived(emulator.world('sk_test'), 'createExtractRun', { times: 1, body: { file: { id } } });
 * ```
 *
 * @throws {AssertionError} that says how the calls differ
 * @throws {TypeError} when no version has the operation
 */
export const assertReceived = (world: Pick<WorldControls, 'calls'>, operation: string, expected?: ExpectedCall): void =>
  settle(checkReceived(world, operation, expected), 'received', assertReceived);

/**
 * An event has reached an endpoint of a world, as often and like that; with `times: 0`, never.
 *
 * @throws {AssertionError} that says what became of the deliveries
 * @throws {TypeError} when no version has the event
 */
export const assertDelivered = (
  world: Pick<WorldControls, 'webhooks'>,
  eventType: string,
  expected?: ExpectedDelivery,
): void => settle(checkDelivered(world, eventType, expected), 'delivered', assertDelivered);

/**
 * No request to a world has broken the contract; of an emulator, it has broken the contract nowhere itself.
 *
 * @throws {AssertionError} that names operation, JSON path and expectation
 */
export const assertContractKept = (subject: Pick<WorldControls, 'calls'> | Pick<Emulator, 'breaches'>): void =>
  settle(checkContractKept(subject), 'contractKept', assertContractKept);

// The error points at the line of the test, not at ours.
function settle({ pass, message, actual, expected }: Verdict, operator: string, stackStartFn: Function): void {
  if (!pass) throw new AssertionError({ message: message(), actual, expected, operator, stackStartFn });
}
