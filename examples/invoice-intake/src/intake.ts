/**
 * How far an invoice has come.
 *
 * - `received`: its bytes are in the database, so it can no longer be lost.
 * - `uploaded`: Extend has the file.
 * - `running`: a run is paid for and its id is known.
 * - `done`, `failed`: nothing happens any more.
 */
export type IntakeState = 'received' | 'uploaded' | 'running' | 'done' | 'failed';

/** An invoice on its way. */
export interface Intake {
  /** SHA-256 of the document: the same invoice sent twice is one intake. */
  readonly id: string;
  readonly name: string;
  readonly state: IntakeState;
  readonly fileId: string | null;
  readonly runId: string | null;
  /** When an upload or a run was asked for whose answer is not known; null where nothing is open. */
  readonly attemptedAt: number | null;
  /** When to go on; null when there is nothing to do. */
  readonly dueAt: number | null;
  /** Failures in a row. */
  readonly failures: number;
  /** Deliveries taken. A step that began before the last of them has seen an old state and does not count. */
  readonly events: number;
  /** Status of the run as it was read last. */
  readonly runStatus: string | null;
  /** What the workflow found, as JSON. */
  readonly result: string | null;
  /** What keeps it from going on, for people. */
  readonly problem: string | null;
}

export type IntakeChange = Partial<Omit<Intake, 'id' | 'name' | 'events'>> & { readonly content?: null };
