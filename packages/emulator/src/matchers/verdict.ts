/** What a check has found, in the shape that `expect.extend` asks for. */
export interface Verdict {
  readonly pass: boolean;
  /** Why it failed; where it passed, what was there although it should not. */
  readonly message: () => string;
  /** As much of what was there as is compared, for the diff of the runner. */
  readonly actual?: unknown;
  readonly expected?: unknown;
}

export const times = (number: number): string => (number === 1 ? 'once' : `${number} times`);

export const indent = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join('');
