import type { Json } from '../json.ts';
import type { Row } from './row.ts';

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
