import type { CallLog } from './http/calls.ts';
import type { ScriptBook } from './results/script-book.ts';
import type { Snapshot } from './store/store.ts';
import type { WebhookRules } from './webhooks/webhook-rule.ts';
import type { World } from './world/world.ts';

/** A world and what belongs to it outside of its store. */
export interface Inhabited {
  readonly world: World;
  readonly calls: CallLog;
  readonly scripts: ScriptBook;
  readonly rules: WebhookRules;
  /** What it started with, and is reset to. */
  readonly initial: Snapshot;
}
