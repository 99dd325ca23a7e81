import { checkLimit, checkNames, checkObject, refuse } from '../check-options.ts';
import type { WaitOptions } from './poll-run.ts';

const known = ['timeoutMs', 'intervalMs', 'signal', 'onPoll'];

/** Checks the options of a wait and fills in the defaults. */
export function checkWait(options: WaitOptions): WaitOptions & { readonly timeoutMs: number; readonly intervalMs: number } {
  checkObject('the options of waitForRun', options);
  checkNames('waitForRun', options, known);
  const { timeoutMs = 3_600_000, intervalMs = 1000, signal, onPoll } = options;
  checkLimit('timeoutMs', timeoutMs);
  if (checkLimit('intervalMs', intervalMs) === Infinity) refuse('intervalMs', 'a finite number', intervalMs);
  if (signal !== undefined && !(signal instanceof AbortSignal)) refuse('signal', 'an AbortSignal', signal);
  if (onPoll !== undefined && typeof onPoll !== 'function') refuse('onPoll', 'a function', onPoll);
  return { timeoutMs, intervalMs, signal, onPoll };
}
