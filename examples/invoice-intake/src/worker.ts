import { advance } from './advance.ts';
import type { Service } from './service.ts';

const atOnce = 8;
const longestNap = 60_000;

/** Takes intakes further, one pass at a time: two passes would do the same step twice. */
export class Worker {
  readonly #service: Service;
  #pass: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isOn = false;

  constructor(service: Service) {
    this.#service = service;
  }

  /** Does all that is due. */
  pass(): Promise<void> {
    this.#pass = this.#pass.then(async () => {
      const { store, now } = this.#service;
      for (let due = store.due(now(), atOnce); due.length > 0; due = store.due(now(), atOnce))
        await Promise.all(due.map((intake) => advance(intake, this.#service)));
    });
    return this.#pass;
  }

  /** Works from now on. What was left unfinished comes first. */
  start(): void {
    this.#isOn = true;
    this.#service.store.wakeAll(this.#service.now());
    this.wake();
  }

  /** Says that there may be something to do. */
  wake(): void {
    if (!this.#isOn) return;
    clearTimeout(this.#timer);
    void this.pass().then(() => this.#nap());
  }

  /** Ends after the pass that is on its way. */
  async stop(): Promise<void> {
    this.#isOn = false;
    clearTimeout(this.#timer);
    await this.#pass;
  }

  #nap(): void {
    const { store, now } = this.#service;
    if (!this.#isOn) return;
    const dueAt = store.nextDueAt();
    const wait = dueAt === null ? longestNap : Math.min(Math.max(dueAt - now(), 0), longestNap);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(), wait);
  }
}
