import { aFunction, checkOption, checkOptions, limit, type Rules } from '../check-options.ts';
import type { WaitOptions } from './poll-run.ts';

const rules: Rules = {
  timeoutMs: limit,
  intervalMs: limit,
  signal: ['an AbortSignal', (value) => value instanceof AbortSignal],
  onPoll: aFunction,
};

/** Checks the options of a wait and fills in the defaults. */
export function checkWait(
  options: WaitOptions,
): WaitOptions & { readonly timeoutMs: number; readonly intervalMs: number } {
  checkOptions('waitForRun', options, rules);
  const { timeoutMs = 3_600_000, intervalMs = 1000, signal, onPoll } = options;
  checkOption('intervalMs', intervalMs, ['a finite number', Number.isFinite]);
  return { timeoutMs, intervalMs, signal, onPoll };
}
