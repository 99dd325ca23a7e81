import type { TaskRow } from '../store/rows.ts';
import type { World } from './world.ts';

/** What is done when a task is due, by kind of task. */
export type TaskHandlers = Readonly<Record<string, TaskHandler>>;

export interface TaskHandler {
  readonly perform: (world: World, subject: string) => void | Promise<void>;
  /**
   * Names the lane of work that is done outside, such as a delivery: all else goes on meanwhile, because a service may
   * call back before it answers. Within a lane the order is kept.
   */
  readonly lane?: (world: World, subject: string) => string;
}

/** The longest timer that JavaScript knows; a task beyond it is looked at again. */
const longestTimer = 2 ** 31 - 1;

/** Does what is due in a world in the order of time. Tasks are rows, so that they outlive a process. */
export class Schedule {
  readonly #world: World;
  readonly #handlers: TaskHandlers;
  /** Tasks that are being done outside, by id. */
  readonly #outside = new Map<string, Promise<void>>();
  /** The last work in each lane. */
  readonly #lanes = new Map<string, Promise<void>>();
  #turn: Promise<void> = Promise.resolve();
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
      void this.settle(clock.now()).then(() => this.wake());
    } else if (clock.scale > 0) {
      this.#timer = setTimeout(() => this.wake(), Math.min(Math.ceil(wait / clock.scale), longestTimer));
      this.#timer.unref();
    }
  }

  /** Moves time to a moment, doing on the way everything that comes due, and what that brings with it. */
  async settle(moment: number): Promise<void> {
    const { clock } = this.#world;
    while (!this.#isClosed) {
      const task = this.#next();
      const isLater = !task || task.dueAt > clock.now();
      // Time does not pass over a delivery that is on its way: when it is refused, the next attempt is due soon.
      if (isLater && this.#outside.size > 0) await Promise.all(this.#outside.values());
      else if (task && task.dueAt <= moment) await this.#perform(task);
      else break;
    }
    if (clock.scale === 0) clock.moveTo(moment);
  }

  /** Does task after task, however late they are due, while the condition holds. */
  async settleWhile(condition: () => boolean): Promise<void> {
    for (let task = this.#next(); task && condition() && !this.#isClosed; task = this.#next())
      await this.#perform(task);
  }

  /** Resolves when nothing is being done. */
  async idle(): Promise<void> {
    await this.#turn;
    await Promise.all(this.#outside.values());
  }

  /**
   * Ends with the task at hand. Work outside is not waited for, a service may take its time: its tasks stay, and are done
   * again by who opens the world next.
   */
  async end(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#turn;
  }

  #next(): TaskRow | undefined {
    let next: TaskRow | undefined;
    for (const task of this.#world.store.all('task'))
      if (!this.#outside.has(task.id) && (!next || task.dueAt < next.dueAt)) next = task;
    return next;
  }

  /** One at a time: whoever else settles this world waits for the turn, and may find the task done. */
  #perform(task: TaskRow): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      const isDone = this.#world.store.get('task', task.id) === undefined || this.#outside.has(task.id);
      if (isDone || this.#isClosed) return;
      this.#world.clock.moveTo(task.dueAt);
      const lane = this.#handlers[task.kind]?.lane?.(this.#world, task.subject);
      if (lane === undefined) return this.#attempt(task);
      const work = (this.#lanes.get(lane) ?? Promise.resolve()).then(() => this.#attempt(task));
      this.#lanes.set(lane, work);
      this.#outside.set(task.id, work);
      void work.then(() => this.#outside.delete(task.id));
    });
    return this.#turn;
  }

  /** A task that fails is told and given up: it would fail again. */
  async #attempt(task: TaskRow): Promise<void> {
    const isGone = (): boolean => this.#isClosed && this.#outside.has(task.id);
    try {
      await this.#handlers[task.kind]?.perform(this.#world, task.subject);
    } catch (error) {
      if (!isGone()) this.#world.options.onFailure(error as Error);
    }
    if (!isGone()) this.#world.store.delete('task', task.id);
  }
}
