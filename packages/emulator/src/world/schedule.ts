import type { TaskRow } from '../store/rows.ts';
import type { World } from './world.ts';

/** What is done when a task is due, by kind of task. */
export type TaskHandlers = Readonly<Record<string, (world: World, subject: string) => void | Promise<void>>>;

/** The longest timer that JavaScript knows; a task beyond it is looked at again. */
const longestTimer = 2 ** 31 - 1;

/** Does what is due in a world, one after another in the order of time. Tasks are rows, so that they outlive a process. */
export class Schedule {
  readonly #world: World;
  readonly #handlers: TaskHandlers;
  #queue: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(world: World, handlers: TaskHandlers) {
    this.#world = world;
    this.#handlers = handlers;
  }

  /** Plans a task that many milliseconds ahead. */
  add(kind: string, subject: string, delay = 0): TaskRow {
    const dueAt = this.#world.clock.now() + delay;
    return this.#world.create('task', 'task', { kind, subject, dueAt });
  }

  cancel(kind: string, subject: string): void {
    for (const task of this.#world.store.all('task'))
      if (task.kind === kind && task.subject === subject) this.#world.store.delete('task', task.id);
  }

  /** Does in the background what is due by now, and sees to it that the rest is done in time. */
  wake(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    const next = this.#next();
    if (!next) return;
    const { clock } = this.#world;
    const wait = next.dueAt - clock.now();
    if (wait <= 0) {
      void this.settle(clock.now());
    } else if (clock.scale > 0) {
      this.#timer = setTimeout(() => this.wake(), Math.min(Math.ceil(wait / clock.scale), longestTimer));
      this.#timer.unref();
    }
  }

  /** Moves time to a moment, doing on the way everything that comes due, and what that brings with it. */
  settle(moment: number): Promise<void> {
    return this.#inTurn(async () => {
      for (let task = this.#next(); task && task.dueAt <= moment; task = this.#next()) await this.#perform(task);
      if (this.#world.clock.scale === 0) this.#world.clock.moveTo(moment);
    });
  }

  /** Does task after task, however late they are due, while the condition holds. */
  settleWhile(condition: () => boolean): Promise<void> {
    return this.#inTurn(async () => {
      for (let task = this.#next(); task && condition(); task = this.#next()) await this.#perform(task);
    });
  }

  /** Resolves when nothing is being done. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #next(): TaskRow | undefined {
    let next: TaskRow | undefined;
    for (const task of this.#world.store.all('task')) if (!next || task.dueAt < next.dueAt) next = task;
    return next;
  }

  async #perform(task: TaskRow): Promise<void> {
    this.#world.clock.moveTo(task.dueAt);
    await this.#handlers[task.kind]?.(this.#world, task.subject);
    this.#world.store.delete('task', task.id);
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(() => (this.#isClosed ? undefined : work()));
    this.#queue = turn.catch(() => undefined);
    await turn;
    this.wake();
  }
}
