import type { Operation } from '@extend-openapi/document';

/** An operation as it is called: whatever its body is made from. */
export type Called = Omit<Operation, 'body'>;

/** What was found about one operation. */
export interface OperationReport {
  /** `GET /extract_runs/{id}` */
  operation: string;
  operationId: string | undefined;
  calls: number;
  /** Why nothing, or not everything, could be asked. */
  skipped: readonly string[];
  deviations: readonly Deviation[];
}

/** One place where the server and the contract differ. Carries names of the contract, never a value that was received. */
export interface Deviation {
  /** What was asked for: `a page`, `an unknown id`. */
  check: string;
  /** Where, from `$`, the body of the answer, or `status`, `header content-type`. */
  path: string;
  code: string;
  message: string;
  level: 'error' | 'note';
  /** As the server names the call, for its support. */
  requestId?: string;
}

export interface LiveReport {
  version: string;
  baseUrl: string;
  operations: readonly OperationReport[];
}
