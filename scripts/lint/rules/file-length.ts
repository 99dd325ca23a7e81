import { readFileSync } from 'node:fs';
import { listFiles, startOf } from '../files.ts';
import type { Rule } from '../rule.ts';

const limit = 150;

/** A schema that does not fit on a screen or two is several schemas. Examples are as long as the documents they show. */
export const fileLength: Rule = {
  name: 'file-length',
  scope: 'convention',
  check: ({ folder }) => ({
    Root: {
      leave(_, { report }) {
        for (const file of ['schemas', 'parameters', 'headers', 'responses'].flatMap((name) =>
          listFiles(folder, name),
        )) {
          const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length;
          if (lines > limit)
            report({ message: `${lines} lines: split the file, the limit is ${limit}`, location: startOf(file) });
        }
      },
    },
  }),
};
