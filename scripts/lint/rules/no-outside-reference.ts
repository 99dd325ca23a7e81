import { dirname, resolve, sep } from 'node:path';
import type { Rule } from '../rule.ts';

/** A version is a record of its own: what lies outside may change without it. */
export const noOutsideReference: Rule = {
  name: 'no-outside-reference',
  scope: 'convention',
  check: ({ folder }) => ({
    ref({ $ref }, { report, location }) {
      const [file] = $ref.split('#');
      if (!file) return;
      const isRemote = /^[a-z][a-z0-9+.-]*:/i.test(file);
      const target = resolve(dirname(location.source.absoluteRef), file);
      if (isRemote || !target.startsWith(folder + sep)) {
        report({ message: `"${$ref}" leaves the folder of the version`, location: location.child('$ref') });
      }
    },
  }),
};
