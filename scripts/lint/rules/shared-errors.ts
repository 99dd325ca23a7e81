import { onOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

const everywhere = ['400', '401', '429', '500'];

/** An error that a caller must be ready for is in the contract of every operation, and is written once. */
export const sharedErrors: Rule = {
  name: 'shared-errors',
  scope: 'convention',
  check: () =>
    onOperations(({ operation, path, isWebhook, context, location, heading }) => {
      if (isWebhook) return;
      const responses = operation.responses ?? {};
      const expected = path.includes('{') ? [...everywhere, '404'] : everywhere;
      const missing = expected.filter((status) => !(status in responses)).toSorted();
      if (missing.length > 0) {
        const reason = missing.includes('404') ? ': its path has an id' : '';
        context.report({
          message: `The operation lacks the response ${missing.join(', ')}${reason}`,
          location: heading,
        });
      }
      for (const [status, response] of Object.entries(responses)) {
        if (!/^[45]/.test(status)) continue;
        const reference = (response as { $ref?: string }).$ref ?? '';
        if (!/(^|\/)responses\/[^/]+$/.test(reference)) {
          context.report({
            message: `Refer to a file of responses/ for ${status}`,
            location: location.child(['responses', status]).key(),
          });
        }
      }
    }),
};
