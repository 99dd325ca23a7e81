import type { Json } from '../json.ts';
import type { Row } from './row.ts';

export interface WorkflowRow extends Row {
  readonly name: string;
}

export interface WorkflowVersionRow extends Row {
  readonly workflowId: string;
  readonly version: string;
  readonly name: string | null;
  readonly steps: readonly Json[];
}
