import type { ExtendClient } from '@extend-openapi/client/2026-02-09/operations';
import type { IntakeStore } from './intake-store.ts';

/** What the parts of the service work with. */
export interface Service {
  readonly client: ExtendClient;
  readonly store: IntakeStore;
  readonly workflowId: string;
  /** Signing secrets of the webhook endpoint, the new and the old one while they are exchanged. */
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long a request to make something may take, in milliseconds. */
  readonly attemptMs: number;
  /** After how many milliseconds an unanswered request can no longer take effect; well above `attemptMs`. */
  readonly settleMs: number;
  /** After how many milliseconds without a delivery a run is looked at. */
  readonly lookAfterMs: number;
}

export const limits = { attemptMs: 60_000, settleMs: 180_000, lookAfterMs: 600_000 } as const;
