import { addFault, clearFaults } from './faults/faults.ts';
import type { FaultRecord, FaultRule } from './faults/fault-rule.ts';
import type { CallLog, CallRecord } from './http/calls.ts';
import { createFile } from './resources/files.ts';
import type { Script } from './results/script.ts';
import type { ScriptBook } from './results/script-book.ts';
import type { DeliveryRow } from './store/rows/webhook.ts';
import type { Json } from './store/json.ts';
import { emptySnapshot, type Snapshot } from './store/store.ts';
import { heldDeliveries } from './webhooks/held.ts';
import { renewLink } from './webhooks/publish.ts';
import type { WebhookRule, WebhookRuleRecord, WebhookRules } from './webhooks/webhook-rule.ts';
import { reviewWorkflowRun, type Review } from './workflows/review-run.ts';
import type { World } from './world/world.ts';

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

/** A world and what belongs to it outside of its store. */
export interface Inhabited {
  readonly world: World;
  readonly calls: CallLog;
  readonly scripts: ScriptBook;
  readonly rules: WebhookRules;
}

/** Dates end there. */
const lastMoment = 8.64e15;

export function createControls(
  inhabited: Inhabited,
  operations: ReadonlySet<string>,
  eventsOf: () => ReadonlySet<string>,
  initial?: Snapshot,
): WorldControls {
  const { world, calls, scripts, rules } = inhabited;
  const settleNow = (): Promise<void> => world.schedule.settle(world.clock.now());
  return {
    clock: {
      now: () => world.clock.now(),
      advance(milliseconds) {
        if (!(milliseconds >= 0)) throw new RangeError('Time cannot go back: advance by 0 milliseconds or more.');
        const moment = world.clock.now() + milliseconds;
        if (moment > lastMoment) throw new RangeError('Time ends in the year 275760: advance by less.');
        return world.schedule.settle(moment);
      },
    },
    faults: {
      add: (rule) => addFault(world, rule, operations),
      list: () => world.store.all('fault').map(({ rule, seen }) => ({ rule, seen })),
      clear: () => clearFaults(world),
    },
    webhooks: {
      deliveries(eventType) {
        const made = world.store.all('delivery');
        if (eventType === undefined) return made;
        if (!eventsOf().has(eventType))
          throw new TypeError(`There is no event "${eventType}". There are: ${[...eventsOf()].toSorted().join(', ')}.`);
        return made.filter((row) => row.eventType === eventType);
      },
      rule: (rule) => rules.add(rule),
      rules: () => rules.list(),
      async redeliver(id) {
        renewLink(world, world.find('delivery', id, 'delivery'));
        world.schedule.add('webhook.attempt', id);
        await settleNow();
      },
      async release() {
        for (const { id } of heldDeliveries(world).toReversed()) world.schedule.add('webhook.attempt', id);
        await settleNow();
      },
      clear: () => rules.clear(),
    },
    script: (script) => scripts.add(script, world.options.checkOutput, world),
    scripts: () => scripts.list(),
    calls: (operation) => {
      if (operation !== undefined && !operations.has(operation))
        throw new TypeError(`There is no operation "${operation}".`);
      return calls.list(operation);
    },
    async review(workflowRunId, review) {
      reviewWorkflowRun(world, workflowRunId, review);
      await settleNow();
    },
    async addEditTemplate({ name, description = null, file, config = {} }) {
      const { id: fileId } = await createFile(world, file);
      return world.create('editTemplate', 'edt', { name, description, fileId, config, schemaConfig: null }).id;
    },
    async snapshot() {
      await world.schedule.idle();
      return world.snapshot();
    },
    restore: (snapshot) => world.restore(snapshot),
    async reset() {
      await world.restore(initial ?? emptySnapshot);
      calls.clear();
      scripts.clear();
      rules.clear();
    },
  };
}
