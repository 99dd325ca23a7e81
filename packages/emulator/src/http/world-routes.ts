import type { WorldControls } from '../controls.ts';
import type { FaultRule } from '../faults/fault-rule.ts';
import type { Snapshot } from '../store/store.ts';
import type { WebhookRule } from '../webhooks/webhook-rule.ts';
import type { Review } from '../workflows/review-run.ts';
import { readAdvance, readEditTemplate, readScript, writeScript } from './control-json.ts';

export interface ControlRequest {
  readonly body: unknown;
  readonly id: string;
  readonly query: Readonly<Record<string, string | undefined>>;
}

type WorldRoute = (controls: WorldControls, request: ControlRequest) => unknown;

/** The controls of a world over HTTP, by method and path below `/_emulator`. A `*` stands for an id. */
export const worldRoutes: Readonly<Record<string, WorldRoute>> = {
  'GET /clock': ({ clock }) => ({ now: clock.now() }),
  'POST /clock/advance': async ({ clock }, { body }) => {
    await clock.advance(readAdvance(body));
    return { now: clock.now() };
  },
  'GET /scripts': (world) => ({ data: world.scripts().map(writeScript) }),
  'POST /scripts': (world, { body }) => done(world.script(readScript(body))),
  'GET /faults': ({ faults }) => ({ data: faults.list() }),
  'POST /faults': ({ faults }, { body }) => done(faults.add(body as FaultRule)),
  'DELETE /faults': ({ faults }) => done(faults.clear()),
  'GET /calls': (world, { query }) => ({ data: world.calls(query.operation) }),
  'GET /deliveries': ({ webhooks }, { query }) => ({ data: webhooks.deliveries(query.event) }),
  'POST /deliveries/*/redeliver': ({ webhooks }, { id }) => done(webhooks.redeliver(id)),
  'POST /deliveries/release': ({ webhooks }) => done(webhooks.release()),
  'GET /webhook_rules': ({ webhooks }) => ({ data: webhooks.rules() }),
  'POST /webhook_rules': ({ webhooks }, { body }) => done(webhooks.rule(body as WebhookRule)),
  'DELETE /webhook_rules': ({ webhooks }) => done(webhooks.clear()),
  'POST /workflow_runs/*/review': (world, { id, body }) => done(world.review(id, body as Review)),
  'POST /edit_templates': async (world, { body }) => ({
    id: await world.addEditTemplate(readEditTemplate(body)),
  }),
  'GET /snapshot': (world) => world.snapshot(),
  'PUT /snapshot': (world, { body }) => done(world.restore(body as Snapshot)),
  'POST /reset': (world) => done(world.reset()),
};

export const done = async (work: void | Promise<void>): Promise<object> => {
  await work;
  return { done: true };
};
