/** The longest timer that JavaScript knows; what is later is looked at again. */
const longest = 2 ** 31 - 1;

/** A timer that keeps no process alive. Set again, it forgets what it was set to. */
export class Alarm {
  readonly #ring: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** @param wait milliseconds until it goes off; `undefined` turns it off */
  set(wait: number | undefined): void {
    clearTimeout(this.#timer);
    if (wait === undefined) return;
    this.#timer = setTimeout(this.#ring, Math.min(Math.max(0, Math.ceil(wait)), longest));
    this.#timer.unref();
  }
}
