import type { FaultRule } from '../../faults/fault-rule.ts';
import type { Row } from './row.ts';

export interface FaultRow extends Row {
  readonly rule: FaultRule;
  readonly seen: number;
}
