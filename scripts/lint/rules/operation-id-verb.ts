import { onOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** The verbs that `openapi/README.md` lists; those of the second line are the product's own. */
export const verbs: readonly string[] = [
  'list get create update delete cancel upload publish correct generate detect',
  'parse extract classify split edit verify',
].flatMap((line) => line.split(' '));

export const operationIdVerb: Rule = {
  name: 'operation-id-verb',
  scope: 'convention',
  check: () =>
    onOperations(({ operation: { operationId }, isWebhook, context, location, heading }) => {
      if (!operationId) {
        context.report({
          message: 'Give the operation an operationId, a verb and a noun such as listFiles',
          location: heading,
        });
        return;
      }
      const allowed = isWebhook ? ['on'] : verbs;
      // A lower-case verb, then words that begin with a capital: the verb ends where the first capital stands.
      const verb = /^([a-z]+)(?:[A-Z][a-z0-9]*)+$/.exec(operationId)?.[1];
      const place = location.child('operationId');
      if (!verb)
        context.report({
          message: `"${operationId}" is not a verb and a noun in camelCase, such as listFiles`,
          location: place,
        });
      else if (!allowed.includes(verb)) {
        const known = isWebhook ? 'the operationId of an event begins with "on"' : `use one of ${allowed.join(', ')}`;
        context.report({ message: `"${verb}" is not among the verbs of this contract: ${known}`, location: place });
      }
    }),
};
