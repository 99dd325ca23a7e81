import type { Json } from '../json.ts';
import type { Row } from './row.ts';
import type { RunStatus } from './run.ts';

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
