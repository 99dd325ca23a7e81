/** One is a failure already: the first ones say why. */
const limit = 1000;

/** Keeps what breaks the contract, and tells it. */
export function createBreaches(tell: (message: string) => void): {
  readonly found: readonly string[];
  readonly onBreach: (message: string) => void;
} {
  const found: string[] = [];
  return {
    found,
    onBreach(message) {
      if (found.length < limit) found.push(message);
      tell(message);
    },
  };
}
