import type { RunKind } from '../store/rows/run.ts';

/** Steps whose work is a run of its own. */
export const runKinds: Readonly<Record<string, RunKind>> = {
  PARSE: 'parse',
  EXTRACT: 'extract',
  CLASSIFY: 'classify',
  SPLIT: 'split',
  CONDITIONAL_EXTRACT: 'extract',
  MERGE_EXTRACT: 'extract',
};
