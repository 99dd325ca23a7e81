import type { Fetch } from '@extend-openapi/client/2026-02-09/operations';
import { expect, test } from 'vitest';
import { openService } from './support/open-service.ts';

const minute = 60_000;

/** A line on which the answer to one call, such as `GET /workflow_runs`, is under way until it is let go. */
function createSlowLine(call: RegExp, change: (answer: Response) => Response = (answer) => answer) {
  const reached = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  let isSlow = false;
  const between =
    (send: Fetch): Fetch =>
    async (request) => {
      const answer = await send(request);
      if (!isSlow || !call.test(`${request.method} ${new URL(request.url).pathname}`)) return answer;
      isSlow = false;
      reached.resolve();
      await letGo.promise;
      return change(answer);
    };
  return { between, slowDown: () => void (isSlow = true), reached: reached.promise, letGo: letGo.resolve };
}

test('a read that a delivery has overtaken does not hide the end of the run', async () => {
  const { between, slowDown, reached, letGo } = createSlowLine(/^GET \/workflow_runs\/\w+$/);
  const { send, pass, advance, world, show, count } = await openService({ between, script: { after: 11 * minute } });
  const { id } = await send();
  await pass();
  slowDown();
  const slow = advance(10 * minute);
  await reached;
  await world.clock.advance(2 * minute);
  expect(world.webhooks.deliveries()[0]!.status).toBe('delivered');
  letGo();
  await slow;
  expect(await show(id)).toMatchObject({ state: 'done' });
  expect(count('getWorkflowRun')).toBe(2);
});

test('a list that lags behind does not bring a second run when the delivery of the first is there', async () => {
  const empty = () => Response.json({ object: 'list', data: [] });
  const { between, slowDown, reached, letGo } = createSlowLine(/^GET \/workflow_runs$/, empty);
  const { send, pass, advance, world, show, runs, kill } = await openService({ between });
  world.faults.add({ operation: 'createWorkflowRun', nth: 1, break: 'reset' });
  world.webhooks.rule({ do: { late: 3 * minute } });
  const { id } = await send();
  await pass();
  kill();
  slowDown();
  const slow = advance(3 * minute);
  await reached;
  await world.clock.advance(minute);
  expect(world.webhooks.deliveries()[0]!.status).toBe('delivered');
  letGo();
  await slow;
  await pass();
  expect(await show(id)).toMatchObject({ state: 'done' });
  expect(await runs()).toBe(1);
});
