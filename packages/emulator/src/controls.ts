import type { FaultRecord, FaultRule } from './faults/fault-rule.ts';
import type { CallRecord } from './http/calls.ts';
import type { Script } from './results/script.ts';
import type { Json } from './store/json.ts';
import type { DeliveryRow } from './store/rows/webhook.ts';
import type { Snapshot } from './store/store.ts';
import type { WebhookRule, WebhookRuleRecord } from './webhooks/webhook-rule.ts';
import type { Review } from './workflows/review-run.ts';

/** The clock of a world. */
export interface ClockControls {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves time forward. Everything that comes due on the way is done when this resolves, webhooks included. */
  advance(milliseconds: number): Promise<void>;
}

export interface FaultControls {
  /** @throws {TypeError} for a rule that makes no sense */
  add(rule: FaultRule): void;
  /** The rules that there are, each with how many calls of its operation came by. */
  list(): FaultRecord[];
  clear(): void;
}

export interface WebhookControls {
  /**
   * All deliveries from the oldest on, with what became of them; those of one event if it is named.
   *
   * @throws {TypeError} when no version has the event
   */
  deliveries(eventType?: string): DeliveryRow[];
  rule(rule: WebhookRule): void;
  /** The rules that there are, each with how many deliveries of its event came by. */
  rules(): WebhookRuleRecord[];
  /** Sends a delivery again, as it was but for a link to its payload, which is a fresh one. @throws {Refusal} when there is none with this id */
  redeliver(id: string): Promise<void>;
  /** Sends what was held back, the last one first. */
  release(): Promise<void>;
  clear(): void;
}

/** What a test can do with a world beside calling its API. */
export interface WorldControls {
  readonly clock: ClockControls;
  readonly faults: FaultControls;
  readonly webhooks: WebhookControls;
  /** Says how runs end. @throws {TypeError} for a script that makes no sense */
  script(script: Script): void;
  /** The scripts that runs are held against, those of all worlds last. */
  scripts(): Script[];
  /** The calls so far, those of one operation if it is named. */
  calls(operation?: string): CallRecord[];
  /** Approves or rejects a workflow run in NEEDS_REVIEW, as a person does in the dashboard. */
  review(workflowRunId: string, review: Review): Promise<void>;
  /** Makes an edit template, for which the API has no operation, and gives its id. */
  addEditTemplate(template: EditTemplate): Promise<string>;
  snapshot(): Promise<Snapshot>;
  restore(snapshot: Snapshot): Promise<void>;
  /** Forgets everything: state, scripts, faults, calls. Time goes on. */
  reset(): Promise<void>;
}

export interface EditTemplate {
  readonly name: string;
  readonly description?: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly config?: Json;
}
