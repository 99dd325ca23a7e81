import { AbortedError, listWorkflows, TimeoutError } from '@extend-openapi/client/operations';
import { equal, failure, type Check } from './check.ts';

export const aborts: Check[] = [
  {
    name: 'abort by a signal',
    async run({ client, control }) {
      await control('faults', { operation: 'listWorkflows', nth: 1, delay: 5_000 });
      const controller = new AbortController();
      const call = failure(Promise.resolve(listWorkflows(client, undefined, { signal: controller.signal })));
      setTimeout(() => controller.abort(new Error('enough')), 50);
      const error = await call;
      equal([AbortedError.isInstance(error), (error.cause as Error).message], [true, 'enough']);
    },
  },
  {
    name: 'time limit of a call',
    async run({ client, control }) {
      await control('faults', { operation: 'listWorkflows', nth: 1, delay: 5_000 });
      const error = await failure(Promise.resolve(listWorkflows(client, undefined, { timeoutMs: 50, retry: false })));
      equal(TimeoutError.isInstance(error), true);
    },
  },
];
