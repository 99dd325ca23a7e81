import type { WorldControls } from './controls.ts';
import type { FaultRule } from './faults/fault-rule.ts';
import type { Script } from './results/script.ts';
import type { WorldSummary } from './world-summary.ts';

/** An Extend in this process. */
export interface Emulator {
  /** Where it can be reached; without a port a URL that only its own `fetch` knows. */
  readonly url: string;
  /** Answers a request without any port. Fits the `fetch` option of the client. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** The controls of the world of an API key, which is made on first use. */
  world(key: string): WorldControls;
  /** What there is in each world, without the keys. */
  worlds(): WorldSummary[];
  /** Says how runs end, in all worlds. */
  script(script: Script): void;
  /** Makes calls go wrong, in all worlds that there are and will be. */
  fault(rule: FaultRule): void;
  /** Moves time forward in all worlds. */
  advance(milliseconds: number): Promise<void>;
  /** What the emulator itself did against the contract; a test expects it to be empty. */
  breaches(): readonly string[];
  /** Ends it. Nothing happens in its worlds from then on, and it answers no more. */
  stop(): Promise<void>;
}

export interface EmulatorCore extends Emulator {
  /** Tells the emulator under which URL it is served. */
  serveAt(url: string): void;
}
