import type { Row } from './row.ts';

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
