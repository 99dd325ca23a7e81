import type { Rule } from '../rule.ts';

/** OpenAPI 3.1 has no `nullable`: validators pass over it, and the value that may be null is rejected. */
export const noNullable: Rule = {
  name: 'no-nullable',
  scope: 'any document',
  check: () => ({
    Schema(schema, { report, location, specVersion }) {
      if (specVersion !== 'oas3_0' && 'nullable' in schema) {
        report({
          message: "Write type: [string, 'null']: this version of OpenAPI does not know nullable",
          location: location.child('nullable').key(),
        });
      }
    },
  }),
};
