import { onOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** The client repeats a request only where that is safe, and a POST does not say so by its method. */
export const idempotencyDeclared: Rule = {
  name: 'idempotency-declared',
  scope: 'convention',
  check: () =>
    onOperations(({ operation, method, isWebhook, context, heading }) => {
      if (method === 'POST' && !isWebhook && operation['x-sdk-idempotent'] === undefined) {
        context.report({ message: 'Say in x-sdk-idempotent whether the POST may be repeated', location: heading });
      }
    }),
};
