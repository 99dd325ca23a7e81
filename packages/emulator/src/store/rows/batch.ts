import type { ProcessorKind } from './processor.ts';
import type { Row } from './row.ts';
import type { RunStatus } from './run.ts';

export interface BatchRow extends Row {
  readonly kind: 'parse' | ProcessorKind | 'workflow';
  readonly status: RunStatus;
  readonly runCount: number;
  readonly processorId: string | null;
}
