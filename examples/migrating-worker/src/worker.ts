import type { Extend } from './extend.ts';
import type { Job, Outcome } from './job.ts';

/** Takes jobs from the document to the outcome. It does not know which version it speaks. */
export class Worker {
  readonly #extend: Extend;
  /** What is kept from one process to the next; in a service a database, see `invoice-intake`. */
  readonly #jobs: ReadonlyMap<string, Job>;
  readonly #book: (job: Job, outcome: Outcome) => void;

  constructor(extend: Extend, jobs: ReadonlyMap<string, Job>, book: (job: Job, outcome: Outcome) => void) {
    this.#extend = extend;
    this.#jobs = jobs;
    this.#book = book;
  }

  /** Starts what has no run yet. A run that was asked for without an answer is looked for before it is asked for again. */
  async start(job: Job): Promise<void> {
    if (job.runId !== undefined) return;
    job.fileId ??= await this.#extend.upload(job);
    const found = job.isAttempted === true ? await this.#extend.find(job) : undefined;
    job.isAttempted = true;
    job.runId ??= found ?? (await this.#extend.start(job));
  }

  /** Looks at a run, because a delivery of either version says that something happened to it, or because none came. */
  async look(runId: string, jobId?: string): Promise<void> {
    const job = [...this.#jobs.values()].find((each) => each.runId === runId) ?? this.#jobs.get(jobId ?? '');
    if (!job || job.outcome) return;
    // The delivery was faster than the answer that has the id of the run.
    job.runId ??= runId;
    const outcome = await this.#extend.read(runId);
    // Both endpoints tell of the same run, at the same time: the first one to get here books it.
    if (!outcome || job.outcome) return;
    job.outcome = outcome;
    this.#book(job, outcome);
  }

  /** Looks at every run that has not ended yet, for deliveries that were lost. */
  async lookAtAll(): Promise<void> {
    for (const { runId, outcome } of this.#jobs.values()) if (runId !== undefined && !outcome) await this.look(runId);
  }
}
