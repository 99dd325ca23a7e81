/** The end of a piece of work that came too early: by the caller's signal, or because its time is over. */
export interface Ending {
  /** Why; absent as long as the work goes on. */
  reason?: unknown;
  /** Stops what is under way. */
  stop?: (reason: unknown) => void;
}

/** A signal that stops what is under way. */
export function signalOf(ending: Ending): AbortSignal {
  const controller = new AbortController();
  ending.stop = (reason) => controller.abort(reason);
  return controller.signal;
}
