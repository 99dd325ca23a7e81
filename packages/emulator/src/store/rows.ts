import type { FaultRule } from '../faults/fault-rule.ts';

/** A JSON object whose members the emulator passes on without looking at them. */
export type Json = Record<string, unknown>;

/** What every row has. Rows are never changed in place: a change puts a new row with the same id. */
export interface Row {
  readonly id: string;
  /** Position in the order of creation, over all tables of a world. */
  readonly sequence: number;
  /** Milliseconds since 1970 by the clock of the world. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface FileRow extends Row {
  readonly name: string;
  readonly mediaType: string;
  readonly type: string;
  readonly pageCount: number | null;
  readonly parentFileId: string | null;
  readonly parentSplit: Json | null;
  /** A password-protected document that nobody has unlocked. */
  readonly isLocked: boolean;
}

export type ProcessorKind = 'extract' | 'classify' | 'split';

export interface ProcessorRow extends Row {
  readonly kind: ProcessorKind;
  readonly name: string;
}

export interface ProcessorVersionRow extends Row {
  readonly processorId: string;
  readonly kind: ProcessorKind;
  /** `draft`, or a number such as `1.2`. */
  readonly version: string;
  readonly description: string | null;
  readonly config: Json;
}

export type RunKind = ProcessorKind | 'parse' | 'edit' | 'detect' | 'verify';

export type RunStatus = 'PENDING' | 'PROCESSING' | 'PROCESSED' | 'FAILED' | 'CANCELLED';

export interface RunRow extends Row {
  readonly kind: RunKind;
  readonly status: RunStatus;
  readonly fileIds: readonly string[];
  /** Whether the files came as a package, which is answered as a list. */
  readonly isPackage: boolean;
  readonly processorId: string | null;
  readonly versionId: string | null;
  readonly config: Json;
  readonly output: Json | null;
  readonly initialOutput: Json | null;
  readonly reviewedOutput: Json | null;
  readonly reviewed: boolean;
  readonly edited: boolean;
  readonly failureReason: string | null;
  readonly failureMessage: string | null;
  readonly metadata: Json | null;
  readonly batchId: string | null;
  readonly source: string;
  readonly sourceId: string | null;
  /** The workflow run or evaluation run that waits for this one. */
  readonly parent: { readonly kind: 'workflow' | 'evaluation'; readonly id: string } | null;
  /** An output that the caller supplied in advance, in place of processing. */
  readonly givenOutput: Json | null;
  readonly priority: number;
  /** Whether the result is removed as soon as it has been delivered. */
  readonly isZeroRetention: boolean;
  readonly finishedAt: number | null;
  /** How often the run was read while it was in progress. */
  readonly looks: number;
}

export interface BatchRow extends Row {
  readonly kind: 'parse' | ProcessorKind | 'workflow';
  readonly status: RunStatus;
  readonly runCount: number;
  readonly processorId: string | null;
}

export interface WorkflowRow extends Row {
  readonly name: string;
}

export interface WorkflowVersionRow extends Row {
  readonly workflowId: string;
  readonly version: string;
  readonly name: string | null;
  readonly steps: readonly Json[];
}

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

export interface EvaluationSetRow extends Row {
  readonly name: string;
  readonly description: string;
  readonly processorId: string;
}

export interface EvaluationItemRow extends Row {
  readonly setId: string;
  readonly fileIds: readonly string[];
  readonly isPackage: boolean;
  readonly expectedOutput: Json;
}

export interface EvaluationRunRow extends Row {
  readonly setId: string;
  readonly processorId: string;
  readonly versionId: string;
  readonly itemIds: readonly string[];
  readonly status: RunStatus;
  readonly metrics: Json;
}

export interface EditTemplateRow extends Row {
  readonly name: string;
  readonly description: string | null;
  readonly fileId: string;
  readonly config: Json;
  readonly schemaConfig: Json | null;
}

export interface EndpointRow extends Row {
  readonly url: string;
  readonly name: string;
  readonly status: string;
  readonly enabledEvents: readonly string[];
  readonly apiVersion: string;
  readonly advancedOptions: Json | null;
  readonly signingSecret: string;
}

export interface SubscriptionRow extends Row {
  readonly webhookEndpointId: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly enabledEvents: readonly string[];
}

export interface DeliveryAttempt {
  readonly at: number;
  readonly status: number | null;
  readonly error: string | null;
}

export interface DeliveryRow extends Row {
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly apiVersion: string;
  readonly body: string;
  readonly status: 'pending' | 'delivered' | 'failed' | 'dropped';
  readonly attempts: readonly DeliveryAttempt[];
}

export interface PayloadRow extends Row {
  readonly body: string;
  readonly expiresAt: number;
}

export interface TaskRow extends Row {
  /** When the task is due, by the clock of the world. */
  readonly dueAt: number;
  readonly kind: string;
  readonly subject: string;
}

/** A run that waits for room, under its own id. */
export interface WaitingRow extends Row {
  readonly priority: number;
}

export interface FaultRow extends Row {
  readonly rule: FaultRule;
  readonly seen: number;
}

/** Every table of a world. */
export interface Tables {
  file: FileRow;
  processor: ProcessorRow;
  processorVersion: ProcessorVersionRow;
  run: RunRow;
  batch: BatchRow;
  workflow: WorkflowRow;
  workflowVersion: WorkflowVersionRow;
  workflowRun: WorkflowRunRow;
  evaluationSet: EvaluationSetRow;
  evaluationItem: EvaluationItemRow;
  evaluationRun: EvaluationRunRow;
  editTemplate: EditTemplateRow;
  endpoint: EndpointRow;
  subscription: SubscriptionRow;
  delivery: DeliveryRow;
  payload: PayloadRow;
  task: TaskRow;
  waiting: WaitingRow;
  fault: FaultRow;
}

export type Table = keyof Tables;
