import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { endWithUs } from '../base/index.ts';

/** A signal to the group of a program reaches at once what it has started itself, which it would wait for. */
const hasGroup = process.platform !== 'win32';

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
    const child = spawn(process.execPath, this.#parameters, {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: hasGroup,
    });
    if (this.#priority !== 0 && child.pid !== undefined) setPriority(child.pid, this.#priority);
    this.#child = endWithUs(child);
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
    if (hasGroup) process.kill(-child.pid!, 'SIGTERM');
    else child.kill('SIGTERM');
    await ended;
  }
}
