/** The end of a piece of work that came too early: by the caller's signal, or because its time is over. */
export interface Ending {
  /** Why; absent as long as the work goes on. */
  reason?: unknown;
  /** Stops what is under way. */
  stop?: (reason: unknown) => void;
}
