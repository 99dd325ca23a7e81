import type { OutputCheck } from '../results/check-output.ts';
import type { ScriptBook } from '../results/script-book.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { TaskHandlers } from './task-handlers.ts';
import type { World, WorldEvent } from './world.ts';

export interface WorldOptions {
  readonly seed: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly tasks: TaskHandlers;
  readonly scripts: ScriptBook;
  /** How long a run takes, in milliseconds of the clock. */
  readonly runTime: number;
  /** How many runs are processed at once. */
  readonly runLimit: number;
  /** How many deliveries that are over, and how many links to payloads, are remembered. */
  readonly deliveryLimit: number;
  /** Whether the workspace keeps no results, whatever a run says, or may not ask for that. */
  readonly zeroRetention: boolean | 'refused';
  /** Base URL of the emulator, for links that lead back to it. */
  readonly origin: () => string;
  readonly allowedHosts: readonly string[];
  readonly checkOutput: OutputCheck;
  /** Told when something that a test has set up, or an answer, breaks the contract. */
  readonly onBreach: (message: string) => void;
  /** Told when the emulator itself fails at a task. */
  readonly onFailure: (error: Error) => void;
  readonly onEvent: (world: World, event: WorldEvent) => void;
}
