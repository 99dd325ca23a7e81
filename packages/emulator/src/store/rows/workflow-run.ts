import type { Json } from '../json.ts';
import type { Row } from './row.ts';
import type { RunStatus } from './run.ts';

export interface StepRunRow {
  readonly id: string;
  readonly stepId: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly fileIds: readonly string[];
  /** The run that does the step's work, for steps that process documents. */
  readonly runId: string | null;
  readonly result: Json | null;
  /** What an outside service has said, until the workflow run takes it over. */
  readonly outcome?: { readonly status: string; readonly result: Json | null };
}

export interface WorkflowRunRow extends Row {
  readonly workflowId: string;
  readonly versionId: string;
  readonly status: RunStatus | 'NEEDS_REVIEW' | 'REJECTED' | 'CANCELLING';
  readonly name: string;
  readonly fileIds: readonly string[];
  readonly metadata: Json;
  readonly batchId: string | null;
  readonly priority: number;
  readonly stepRuns: readonly StepRunRow[];
  /** Steps that are still to be done, each with its files. */
  readonly queue: readonly { readonly step: string; readonly fileIds: readonly string[] }[];
  /** Outputs supplied by the caller, by processor. */
  readonly givenOutputs: readonly { readonly processorId: string; readonly output: Json }[];
  readonly failureReason: string | null;
  readonly failureMessage: string | null;
  readonly reviewed: boolean;
  readonly reviewedByUser: string | null;
  readonly reviewedAt: number | null;
  readonly rejectionNote: string | null;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly looks: number;
}
