/** Who waits for something with an id to end, such as a synchronous call for its run. */
export class Waiters {
  readonly #waiting = new Map<string, (() => void)[]>();

  wait(id: string): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), resolve]);
    });
  }

  has(id: string): boolean {
    return this.#waiting.has(id);
  }

  ids(): string[] {
    return [...this.#waiting.keys()];
  }

  /** Lets all go on that wait for this id. */
  release(id: string): void {
    const waiting = this.#waiting.get(id) ?? [];
    this.#waiting.delete(id);
    for (const resolve of waiting) resolve();
  }
}
