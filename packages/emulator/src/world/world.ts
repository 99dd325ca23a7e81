import type { Row } from '../store/rows/row.ts';
import type { RunStatus } from '../store/rows/run.ts';
import type { Table, Tables } from '../store/tables.ts';
import { checkSnapshot } from '../store/check-snapshot.ts';
import type { Snapshot, Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { createToken } from './random.ts';
import { Refusal, notFound } from './refusal.ts';
import { Schedule } from './schedule.ts';
import { Waiters } from './waiters.ts';
import type { WorldOptions } from './world-options.ts';

/** Something that happened and that webhooks may tell, named as in the newest version. */
export interface WorldEvent {
  readonly type: string;
  readonly table: Table;
  readonly row: Row;
  /** The processor or workflow that subscriptions watch. */
  readonly resourceId: string | null;
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
  readonly #waiters = new Waiters();

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
    if ('status' in changed && isFinal(changed.status)) this.#waiters.release(row.id);
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
    this.schedule.add('sync-limit', id, 300_000);
    const ended = this.#waiters.wait(id);
    if (this.clock.reads !== undefined) await this.schedule.settleWhile(() => !isDone());
    else this.schedule.wake();
    await ended;
    this.schedule.cancel('sync-limit', id);
    if (!isDone()) throw new Refusal(504, 'INTERNAL_ERROR', 'The document was not finished within five minutes.');
  }

  /** Whether a synchronous call waits for a run. */
  isAwaited(id: string): boolean {
    return this.#waiters.has(id);
  }

  /** Lets a synchronous call go on, whether or not its run has ended. */
  release(id: string): void {
    this.#waiters.release(id);
  }

  snapshot(): Snapshot {
    return this.store.snapshot();
  }

  /** Replaces the state; time does not go back. @throws {TypeError} when it is no snapshot, and nothing is replaced */
  async restore(snapshot: Snapshot): Promise<void> {
    checkSnapshot(snapshot);
    await this.schedule.idle();
    this.store.restore(snapshot);
    for (const id of this.#waiters.ids()) if (!this.store.get('run', id)) this.#waiters.release(id);
    this.schedule.wake();
  }

  async close(): Promise<void> {
    await this.schedule.end();
    this.store.close();
  }
}
