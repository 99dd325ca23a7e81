import type { Json } from '../json.ts';
import type { Row } from './row.ts';

export interface WorkflowRow extends Row {
  readonly name: string;
}

export interface WorkflowVersionRow extends Row {
  readonly workflowId: string;
  readonly version: string;
  readonly name: string | null;
  readonly steps: readonly Step[];
}

/** A step of a workflow, as far as the emulator looks at it. */
export interface Step {
  readonly type: string;
  readonly name: string;
  readonly config?: Json;
  readonly next?: readonly Edge[];
}

export interface Edge {
  readonly step: string;
  readonly classificationId?: string;
  readonly conditionId?: string;
  readonly result?: string;
}
