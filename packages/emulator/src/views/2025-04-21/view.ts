import type { View } from '../view.ts';
import { evaluation } from './evaluation.ts';
import { renderEvent } from './event.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { parse } from './parse.ts';
import { createLegacyOperations } from './processors.ts';
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
    ...createLegacyOperations('2025-04-21'),
  },
  event: renderEvent,
};
