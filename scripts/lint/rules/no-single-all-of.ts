import type { Rule } from '../rule.ts';

/** Beside `$ref` other keywords are allowed since 3.1, so an `allOf` of one only hides the name of the type. */
export const noSingleAllOf: Rule = {
  name: 'no-single-all-of',
  scope: 'convention',
  check: () => ({
    Schema({ allOf }, { report, location }) {
      if (allOf?.length === 1)
        report({ message: 'An allOf of one: put its content here', location: location.child('allOf').key() });
    },
  }),
};
