import type { Child } from './child.ts';

/** A build that nobody waits for, and that gives way to whatever somebody does wait for. */
export class BackgroundBuild {
  readonly #build: Pick<Child, 'run' | 'stop'>;
  #isDue = false;
  #turn = 0;

  constructor(build: Pick<Child, 'run' | 'stop'>) {
    this.#build = build;
  }

  /** Ends a build that runs, and lets none start before the next {@link resume}. */
  pause(): Promise<void> {
    this.#turn += 1;
    return this.#build.stop();
  }

  /** What was built is out of date. */
  require(): void {
    this.#isDue = true;
  }

  /** Builds what is out of date once something else is over, unless it is paused again until then. */
  async resume(other: Promise<void>): Promise<void> {
    const turn = this.#turn;
    await other;
    if (this.#isDue && turn === this.#turn) this.#isDue = !(await this.#build.run());
  }
}
