import type { Table } from './tables.ts';
import type { Store } from './store.ts';

/** Whose rows tell what time it was. */
const tables = [
  'file',
  'processor',
  'processorVersion',
  'run',
  'batch',
  'workflow',
  'workflowVersion',
  'workflowRun',
  'evaluationSet',
  'evaluationItem',
  'evaluationRun',
  'editTemplate',
  'endpoint',
  'subscription',
  'delivery',
  'task',
] as const satisfies readonly Table[];

/** When a store was last written to: the clock of its world starts no earlier. */
export const lastChange = (store: Store): number =>
  tables.flatMap((table) => store.all(table)).reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0);
