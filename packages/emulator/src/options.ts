import type { TimeMode } from './world/clock.ts';
import type { Seed } from './store/seed.ts';
import type { Snapshot } from './store/store.ts';

/** Options of {@link createEmulator} and {@link startEmulator}. */
export interface EmulatorOptions {
  /**
   * What ids and results are made from: the same seed and the same calls give the same answers.
   * @default 'extend'
   */
  readonly seed?: string;
  /** How time passes. @default 'real' */
  readonly time?: TimeMode;
  /** Milliseconds since 1970 at which the clocks start. @default now */
  readonly start?: number;
  /** How long a run takes, in milliseconds of the clock. @default 400 */
  readonly runTime?: number;
  /** The API keys that exist. @default any key, each with a world of its own */
  readonly keys?: readonly string[];
  /** Hosts beside this machine that may be asked for documents and sent webhooks. @default none */
  readonly allowedHosts?: readonly string[];
  /** How many runs of a world are processed at once; others wait as PENDING, by priority. @default 100 */
  readonly runLimit?: number;
  /** How many calls of a world are remembered. @default 1000 */
  readonly callLimit?: number;
  /** How many deliveries of a world that are over, and how many links to payloads, are remembered. @default 1000 */
  readonly deliveryLimit?: number;
  /**
   * Whether the workspace keeps no results: they are in the answer of a synchronous call, in the event, and for
   * verification in the first read. `'refused'` for an organisation without that option: who asks for it gets 400.
   * @default false
   */
  readonly zeroRetention?: boolean | 'refused';
  /** What new worlds start with: all the same, or by API key. @default nothing */
  readonly initial?: Snapshot | Seed;
  /** Told when an answer or a delivery of the emulator breaks the contract. @default prints it on stderr */
  readonly onBreach?: (message: string) => void;
}
