import { relative, resolve } from 'node:path';
import { listFiles, startOf } from '../files.ts';
import type { Context, References, Rule, Target } from '../rule.ts';

/** A path file that the root document does not list is written, reviewed and never served. */
export const completeIndex: Rule = {
  name: 'complete-index',
  scope: 'convention',
  check: (target) => ({
    Root: {
      leave(root, context) {
        for (const section of ['paths', 'webhooks'] as const)
          checkSection(section, root[section] ?? {}, target, context);
      },
    },
  }),
};

function checkSection(section: string, entries: References, { folder }: Target, { report }: Context): void {
  const listed = new Set(Object.values(entries).flatMap(({ $ref }) => ($ref ? [resolve(folder, $ref)] : [])));
  for (const file of listFiles(folder, section)) {
    if (!listed.has(file))
      report({ message: `The root document does not list ${relative(folder, file)}`, location: startOf(file) });
  }
}
