import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';

/** A program that is started over again, one at a time. */
export class Child {
  #child: ChildProcess | undefined;
  readonly #parameters: readonly string[];
  readonly #priority: number;

  /**
   * @param parameters of this Node
   * @param priority as `os.constants.priority` has them
   */
  constructor(parameters: readonly string[], priority = 0) {
    this.#parameters = parameters;
    this.#priority = priority;
  }

  /** Ends what still runs, then starts anew. Its output is ours. */
  async restart(): Promise<void> {
    await this.stop();
    this.#child = spawn(process.execPath, this.#parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (this.#priority !== 0 && this.#child.pid !== undefined) setPriority(this.#child.pid, this.#priority);
  }

  /** Starts and waits for the end. @returns whether it ended well; one that is stopped did not. */
  async run(): Promise<boolean> {
    await this.restart();
    const [code] = (await once(this.#child!, 'exit')) as [number | null];
    return code === 0;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
}
