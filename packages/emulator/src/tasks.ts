import { checkBatch } from './resources/batches.ts';
import { advanceEvaluationRun } from './resources/evaluation.ts';
import { startRun } from './resources/runs.ts';
import { completeRun } from './results/decide.ts';
import type { ExampleBook } from './results/example-book.ts';
import { attemptDelivery } from './webhooks/attempt.ts';
import type { WebhookRules } from './webhooks/webhook-rule.ts';
import { advanceWorkflowRun } from './workflows/advance.ts';
import type { TaskHandlers } from './world/schedule.ts';
import type { World } from './world/world.ts';

/** What the emulator does by itself when its time has come. */
export const createTasks = (examples: ExampleBook, rulesOf: (world: World) => WebhookRules): TaskHandlers => ({
  'run.start': startRun,
  'run.finish': (world, id) => completeRun(world, id, examples),
  'batch.check': checkBatch,
  'workflow.advance': advanceWorkflowRun,
  'evaluation.advance': advanceEvaluationRun,
  'sync-limit': (world, id) => world.release(id),
  'webhook.attempt': (world, id) => attemptDelivery(world, id, rulesOf(world).forged.has(id)),
});
