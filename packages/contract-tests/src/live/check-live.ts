import type { Operation } from '@extend-openapi/document';
import { checkRead } from './check-read.ts';
import { checkWrites, type Spending } from './check-writes.ts';
import { createKnownIds, type KnownIds } from './known-ids.ts';
import type { OperationReport } from './report.ts';
import type { Session } from './session.ts';

export interface LiveOptions {
  /** The ids to begin with, for things that no list leads to; learns more. @default none */
  known?: KnownIds;
  /** What may be made and spent. @default nothing: only reading operations are called */
  spending?: Spending;
  /** Leaves what was made where it is. @default false */
  keep?: boolean;
  /** Told about each operation when it is done. */
  onReport?: (report: OperationReport) => void;
}

/** Calls a server operation by operation, lists before what they lead to, and reports in what it leaves the contract. */
export async function checkLive(session: Session, options: LiveOptions = {}): Promise<OperationReport[]> {
  const { known = createKnownIds(session.document), spending, keep = false, onReport = () => {} } = options;
  const reports: OperationReport[] = [];
  const tell = (report: OperationReport): void => {
    reports.push(report);
    onReport(report);
  };
  // What is made first is there to be read.
  const made = spending && (await checkWrites(session, known, spending, tell));
  for (const operation of session.document.operations.filter(isRead).toSorted(byDepth))
    tell(await checkRead(session, operation, known));
  if (!keep) await made?.remove();
  return reports;
}

const isRead = ({ method }: Operation): boolean => method === 'GET';

const depth = ({ path }: Operation): number => path.split('{').length;

const byDepth = (a: Operation, b: Operation): number => depth(a) - depth(b);
