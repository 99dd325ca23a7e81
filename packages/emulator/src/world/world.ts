import type { Row } from '../store/rows/row.ts';
import type { RunStatus } from '../store/rows/run.ts';
import type { Table, Tables } from '../store/tables.ts';
import { checkSnapshot } from '../store/check-snapshot.ts';
import type { Snapshot, Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { createToken } from './random.ts';
import { Refusal, notFound } from './refusal.ts';
import { Schedule, type TaskHandlers } from './schedule.ts';
import type { OutputCheck } from '../results/check-output.ts';
import type { ScriptBook } from '../results/script-book.ts';

/** Something that happened and that webhooks may tell, named as in the newest version. */
export interface WorldEvent {
  readonly type: string;
  readonly table: Table;
  readonly row: Row;
  /** The processor or workflow that subscriptions watch. */
  readonly resourceId: string | null;
}

export interface WorldOptions {
  readonly seed: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly tasks: TaskHandlers;
  readonly scripts: ScriptBook;
  /** How long a run takes, in milliseconds of the clock. */
  readonly runTime: number;
  /** How many runs are processed at once. */
  readonly runLimit: number;
  /** How many deliveries that are over, and how many links to payloads, are remembered. */
  readonly deliveryLimit: number;
  /** Whether the workspace keeps no results, whatever a run says. */
  readonly zeroRetention: boolean;
  /** Base URL of the emulator, for links that lead back to it. */
  readonly origin: () => string;
  readonly allowedHosts: readonly string[];
  readonly checkOutput: OutputCheck;
  /** Told when something that a test has set up, or an answer, breaks the contract. */
  readonly onBreach: (message: string) => void;
  /** Told when the emulator itself fails at a task. */
  readonly onFailure: (error: Error) => void;
  readonly onEvent: (world: World, event: WorldEvent) => void;
}

type Created<T extends Table> = Omit<Tables[T], keyof Row>;

const finalStatuses = new Set<string>(['PROCESSED', 'FAILED', 'CANCELLED', 'NEEDS_REVIEW', 'REJECTED']);

/** Whether a run of any kind no longer changes by itself. */
export const isFinal = (status: RunStatus | string): boolean => finalStatuses.has(status);

/** Everything that belongs to one API key: rows, time, and what is still to happen. */
export class World {
  readonly options: WorldOptions;
  readonly store: Store;
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly #waiters = new Map<string, (() => void)[]>();

  constructor(options: WorldOptions) {
    this.options = options;
    this.store = options.store;
    this.clock = options.clock;
    this.schedule = new Schedule(this, options.tasks);
  }

  /** An id that was never given before, the same for the same seed and history. */
  id(prefix: string): string {
    return `${prefix}_${createToken(`${this.options.seed}:${this.store.next()}`)}`;
  }

  create<T extends Table>(table: T, prefix: string, fields: Created<T>): Tables[T] {
    const now = this.clock.now();
    const id = this.id(prefix);
    const row = { ...fields, id, sequence: this.store.next(), createdAt: now, updatedAt: now } as unknown as Tables[T];
    this.store.put(table, row);
    return row;
  }

  /** Puts a changed row in the place of the old one, and wakes whoever waits for a run to end. */
  change<T extends Table>(table: T, row: Tables[T], changes: Partial<Created<T>>): Tables[T] {
    const changed = { ...row, ...changes, updatedAt: Math.max(this.clock.now(), row.updatedAt) };
    this.store.put(table, changed);
    if ('status' in changed && isFinal(changed.status)) this.#wake(row.id);
    return changed;
  }

  /** @throws {Refusal} 404 */
  find<T extends Table>(table: T, id: string, what: string): Tables[T] {
    const row = this.store.get(table, id);
    if (!row) throw notFound(what, id);
    return row;
  }

  emit(event: WorldEvent): void {
    this.options.onEvent(this, event);
  }

  /** Resolves when the run has ended. @throws {Refusal} 504 after five minutes, the limit of a synchronous call */
  async untilFinal(id: string): Promise<void> {
    const isDone = (): boolean => isFinal(this.store.get('run', id)?.status ?? 'FAILED');
    if (isDone()) return;
    const limit = this.schedule.add('sync-limit', id, 300_000);
    const ended = new Promise<void>((resolve) => {
      this.#waiters.set(id, [...(this.#waiters.get(id) ?? []), resolve]);
    });
    if (this.clock.reads !== undefined) await this.schedule.settleWhile(() => !isDone());
    else this.schedule.wake();
    await ended;
    this.store.delete('task', limit.id);
    if (!isDone()) throw new Refusal(504, 'INTERNAL_ERROR', 'The document was not finished within five minutes.');
  }

  /** Whether a synchronous call waits for a run. */
  isAwaited(id: string): boolean {
    return this.#waiters.has(id);
  }

  /** Lets a synchronous call go on, whether or not its run has ended. */
  release(id: string): void {
    this.#wake(id);
  }

  snapshot(): Snapshot {
    return this.store.snapshot();
  }

  /** Replaces the state; time does not go back. @throws {TypeError} when it is no snapshot, and nothing is replaced */
  async restore(snapshot: Snapshot): Promise<void> {
    checkSnapshot(snapshot);
    await this.schedule.idle();
    this.store.restore(snapshot);
    for (const id of this.#waiters.keys()) if (!this.store.get('run', id)) this.#wake(id);
    this.schedule.wake();
  }

  async close(): Promise<void> {
    await this.schedule.end();
    this.store.close();
  }

  #wake(id: string): void {
    const waiters = this.#waiters.get(id) ?? [];
    this.#waiters.delete(id);
    for (const resolve of waiters) resolve();
  }
}
