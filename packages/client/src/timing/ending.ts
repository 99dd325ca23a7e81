/** The end of a piece of work that came too early: by the caller's signal, or because its time is over. */
export class Ending {
  /** Why; absent as long as the work goes on. */
  reason: unknown;
  /** Stops what is under way. */
  stop: ((reason: unknown) => void) | undefined;

  /** A signal that stops what is under way, made only for who asks for it: it is dear. */
  get signal(): AbortSignal {
    const controller = new AbortController();
    this.stop = (reason) => controller.abort(reason);
    return controller.signal;
  }
}
