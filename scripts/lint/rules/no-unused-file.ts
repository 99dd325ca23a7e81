import { relative } from 'node:path';
import { componentFolders, listFiles, startOf } from '../files.ts';
import type { Rule } from '../rule.ts';

/** What nothing refers to is not in the bundle: it looks like contract and is none. */
export const noUnusedFile: Rule = {
  name: 'no-unused-file',
  scope: 'convention',
  check: ({ folder }) => {
    const reached = new Set<string>();
    return {
      ref(_, _context, { location }) {
        if (location) reached.add(location.source.absoluteRef);
      },
      Root: {
        leave(_, { report }) {
          for (const file of componentFolders.flatMap((name) => listFiles(folder, name))) {
            if (!reached.has(file))
              report({ message: `Nothing refers to ${relative(folder, file)}`, location: startOf(file) });
          }
        },
      },
    };
  },
};
