import type { BatchRow } from './rows/batch.ts';
import type { EditTemplateRow } from './rows/edit-template.ts';
import type { EvaluationSetRow, EvaluationItemRow, EvaluationRunRow } from './rows/evaluation.ts';
import type { FaultRow } from './rows/fault.ts';
import type { FileRow } from './rows/file.ts';
import type { ProcessorRow, ProcessorVersionRow } from './rows/processor.ts';
import type { RunRow } from './rows/run.ts';
import type { TaskRow, WaitingRow } from './rows/schedule.ts';
import type { EndpointRow, SubscriptionRow, DeliveryRow, PayloadRow } from './rows/webhook.ts';
import type { WorkflowRunRow } from './rows/workflow-run.ts';
import type { WorkflowRow, WorkflowVersionRow } from './rows/workflow.ts';

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
