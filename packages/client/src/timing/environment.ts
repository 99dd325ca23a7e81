/** What the client takes from the outside world besides `fetch`; tests pass their own. */
export interface Environment {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A number from 0 (inclusive) to 1 (exclusive). */
  random(): number;
  /** Calls back once after `ms` milliseconds; the returned function cancels that. */
  startTimer(ms: number, callback: () => void): () => void;
}

/** The longest time that a platform timer can hold; longer ones fire at once. */
export const longestTimer: number = 2 ** 31 - 1;

export const systemEnvironment: Environment = {
  now: () => Date.now(),
  random: () => Math.random(),
  startTimer(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
