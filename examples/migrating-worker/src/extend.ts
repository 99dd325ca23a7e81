import type { Job, Outcome } from './job.ts';

/** What the worker asks of Extend. Each version can do all of it, and each operation can be moved on its own. */
export interface Extend {
  /** Stores the document of a job and gives the id of the file. */
  upload(job: Job): Promise<string>;
  /** Starts the run of a job and gives its id. Every call is paid. */
  start(job: Job): Promise<string>;
  /** Finds the run of a job, whoever has started it. */
  find(job: Job): Promise<string | undefined>;
  /** Reads how a run ended; undefined while it has not. */
  read(runId: string): Promise<Outcome | undefined>;
}

export type Operation = keyof Extend;
