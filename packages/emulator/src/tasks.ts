import { checkBatch } from './resources/batches.ts';
import { advanceEvaluationRun } from './resources/evaluation-runs.ts';
import { startWaiting } from './resources/queue.ts';
import { completeRun } from './results/decide.ts';
import type { ExampleBook } from './results/example-book.ts';
import { attemptDelivery } from './webhooks/attempt.ts';
import type { WebhookRules } from './webhooks/webhook-rule.ts';
import { advanceWorkflowRun } from './workflows/advance.ts';
import { askOutside } from './workflows/ask-outside.ts';
import type { TaskHandlers } from './world/task-handlers.ts';
import type { World } from './world/world.ts';

/** What the emulator does by itself when its time has come. */
export const createTasks = (examples: ExampleBook, rulesOf: (world: World) => WebhookRules): TaskHandlers => ({
  'run.start': { perform: startWaiting },
  'run.finish': { perform: (world, id) => completeRun(world, id, examples) },
  'batch.check': { perform: checkBatch },
  'workflow.advance': { perform: advanceWorkflowRun },
  'workflow.ask': { perform: askOutside, lane: (_, subject) => subject },
  'evaluation.advance': { perform: advanceEvaluationRun },
  'sync-limit': { perform: (world, id) => world.release(id) },
  'webhook.attempt': {
    perform: (world, id) => attemptDelivery(world, id, rulesOf(world).forged.has(id)),
    lane: (world, id) => world.store.get('delivery', id)?.endpointId ?? id,
  },
});
