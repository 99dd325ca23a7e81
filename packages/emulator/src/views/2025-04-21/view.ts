import type { View } from '../view.ts';
import { evaluation } from './evaluation.ts';
import { renderEvent } from './event.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { parse } from './parse.ts';
import { batchRuns } from './batch-runs.ts';
import { createRunOperations } from './processor-runs.ts';
import { processors } from './processors.ts';
import { workflows } from './workflows.ts';

/** 2025-04-21: extractors, classifiers and splitters are processors, their runs are processor runs. */
export const view: View = {
  version: '2025-04-21',
  operations: {
    ...files,
    ...parse,
    ...forms,
    ...evaluation,
    ...workflows,
    ...processors,
    ...createRunOperations('2025-04-21'),
    ...batchRuns,
  },
  event: renderEvent,
};
