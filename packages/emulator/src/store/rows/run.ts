import type { Json } from '../json.ts';
import type { ProcessorKind } from './processor.ts';
import type { Row } from './row.ts';

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
