import type { TaskRow } from '../store/rows/schedule.ts';
import { Alarm } from './alarm.ts';
import { Lanes } from './lanes.ts';
import type { TaskHandlers } from './task-handlers.ts';
import type { World } from './world.ts';

/** Does what is due in a world in the order of time. Tasks are rows, so that they outlive a process. */
export class Schedule {
  readonly #world: World;
  readonly #handlers: TaskHandlers;
  readonly #outside = new Lanes();
  readonly #alarm = new Alarm(() => this.wake());
  #turn: Promise<void> = Promise.resolve();
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
    const next = this.#next();
    const { clock } = this.#world;
    if (next && next.dueAt <= clock.now()) void this.settle(clock.now()).then(() => this.wake());
    else this.#arm();
  }

  /** Sets the alarm for what is due next. Only where time passes by itself. */
  #arm(): void {
    const next = this.#next();
    const { clock } = this.#world;
    const isIdle = this.#isClosed || !next || clock.scale === 0;
    this.#alarm.set(isIdle ? undefined : (next.dueAt - clock.now()) / clock.scale);
  }

  /** Moves time to a moment, doing on the way everything that comes due, and what that brings with it. */
  async settle(moment: number): Promise<void> {
    const { clock } = this.#world;
    while (!this.#isClosed) {
      const task = this.#next();
      const isLater = !task || task.dueAt > clock.now();
      // Time does not pass over a delivery that is on its way: when it is refused, the next attempt is due soon.
      if (isLater && this.#outside.isBusy) await this.#outside.all();
      else if (task && task.dueAt <= moment) await this.#perform(task);
      else break;
    }
    clock.moveTo(moment);
    this.#arm();
  }

  /** Does task after task, however late they are due, while the condition holds. */
  async settleWhile(condition: () => boolean): Promise<void> {
    while (condition() && !this.#isClosed) {
      const task = this.#next();
      if (task) await this.#perform(task);
      else if (this.#outside.isBusy) await this.#outside.first();
      else break;
    }
  }

  /** Resolves when nothing is being done. */
  async idle(): Promise<void> {
    await this.#turn;
    await this.#outside.all();
  }

  /**
   * Ends with the task at hand. Work outside is not waited for, a service may take its time: its tasks stay, and are done
   * again by who opens the world next.
   */
  async end(): Promise<void> {
    this.#isClosed = true;
    this.#alarm.set(undefined);
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
      this.#outside.add(lane, task.id, () => this.#attempt(task));
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
