/** Work that is done outside while all else goes on. Within a lane one follows the other. */
export class Lanes {
  /** By task. */
  readonly #going = new Map<string, Promise<void>>();
  /** The last work in each lane. */
  readonly #last = new Map<string, Promise<void>>();

  get isBusy(): boolean {
    return this.#going.size > 0;
  }

  has(task: string): boolean {
    return this.#going.has(task);
  }

  add(lane: string, task: string, perform: () => Promise<void>): void {
    const work = (this.#last.get(lane) ?? Promise.resolve()).then(perform);
    this.#last.set(lane, work);
    this.#going.set(task, work);
    void work.then(() => {
      this.#going.delete(task);
      if (this.#last.get(lane) === work) this.#last.delete(lane);
    });
  }

  /** Resolves when everything that is going on now is done. */
  async all(): Promise<void> {
    await Promise.all(this.#going.values());
  }

  /** Resolves when the first of what is going on is done. */
  async first(): Promise<void> {
    await Promise.race(this.#going.values());
  }
}
