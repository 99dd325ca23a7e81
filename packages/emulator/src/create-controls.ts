import { checkEditTemplate, checkReview, momentAfter } from './check-controls.ts';
import type { WorldControls } from './controls.ts';
import { checkFault } from './faults/check-fault.ts';
import type { FaultRule } from './faults/fault-rule.ts';
import { addFault, clearFaults } from './faults/faults.ts';
import type { Inhabited } from './inhabited.ts';
import { checkEvent, checkOperation } from './known-names.ts';
import { createFile } from './resources/files.ts';
import { checkWebhookRule } from './webhooks/check-webhook-rule.ts';
import { heldDeliveries } from './webhooks/held.ts';
import { renewLink } from './webhooks/payload.ts';
import { reviewWorkflowRun } from './workflows/review-run.ts';

/**
 * What a test can do with a world.
 *
 * @param common rules of all worlds, which outlive a reset
 */
export function createControls(
  { world, calls, scripts, rules, initial }: Inhabited,
  common: readonly FaultRule[],
): WorldControls {
  const settleNow = (): Promise<void> => world.schedule.settle(world.clock.now());
  return {
    clock: {
      now: () => world.clock.now(),
      advance(milliseconds) {
        return world.schedule.settle(momentAfter(world.clock.now(), milliseconds));
      },
    },
    faults: {
      add(rule) {
        checkFault(rule);
        addFault(world, rule);
      },
      list: () => world.store.all('fault').map(({ rule, seen }) => ({ rule, seen })),
      clear: () => clearFaults(world),
    },
    webhooks: {
      deliveries(eventType) {
        const made = world.store.all('delivery');
        if (eventType === undefined) return made;
        checkEvent(eventType);
        return made.filter((row) => row.eventType === eventType);
      },
      rule(rule) {
        checkWebhookRule(rule);
        rules.add(rule);
      },
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
    calls(operation) {
      if (operation !== undefined) checkOperation(operation);
      return calls.list(operation);
    },
    async review(workflowRunId, review) {
      checkReview(review);
      reviewWorkflowRun(world, workflowRunId, review);
      await settleNow();
    },
    async addEditTemplate(template) {
      checkEditTemplate(template);
      const { name, description = null, file, config = {} } = template;
      const { id: fileId } = await createFile(world, file);
      return world.create('editTemplate', 'edt', { name, description, fileId, config, schemaConfig: null }).id;
    },
    async snapshot() {
      await world.schedule.idle();
      return world.snapshot();
    },
    restore: (snapshot) => world.restore(snapshot),
    async reset() {
      await world.restore(initial);
      calls.clear();
      scripts.clear();
      rules.clear();
      for (const rule of common) addFault(world, rule);
    },
  };
}
