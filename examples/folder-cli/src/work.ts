import type { ExtendClient } from '@extend-openapi/client/2026-02-09/operations';
import type { Journal } from './journal.ts';

/** What documents are worked on with. */
export interface Work {
  readonly client: ExtendClient;
  readonly journal: Journal;
  readonly extractor: string;
  /** How long a request that got no answer may still take effect, in milliseconds. */
  readonly settleMs: number;
  /** Time between two looks at a run, in milliseconds. */
  readonly pollMs: number;
  /** Ends waiting. What has been asked for is seen through, so that its answer is not lost. */
  readonly signal: AbortSignal;
  /** Says something to whoever is watching. */
  readonly tell: (line: string) => void;
}

/** How long a request to make something may take, in milliseconds; far below the time that it may still take effect. */
export const attemptMs = 60_000;
