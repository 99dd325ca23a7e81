import { type RetryBudget, sharedRetryBudget } from '../retry-budget.ts';
import { checkCount, checkDelay, checkNames, checkObject, refuse } from '../check-options.ts';
import type { RetryOptions } from './client-options.ts';

/** {@link RetryOptions} with every member decided. */
export interface ResolvedRetry {
  readonly maxRetries: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
  readonly unsafe: boolean;
  readonly budget: RetryBudget | undefined;
}

/** The defaults; the budget is the one of the server. */
export function defaultRetry(origin: string): ResolvedRetry {
  return {
    maxRetries: 2,
    baseDelayMs: 500,
    maxDelayMs: 8000,
    maxRetryAfterMs: 60_000,
    unsafe: false,
    budget: sharedRetryBudget(origin),
  };
}

/** Lays the given members over a base. */
export function resolveRetry(given: RetryOptions | false | undefined, base: ResolvedRetry): ResolvedRetry {
  if (given === undefined) return base;
  if (given === false) return Object.freeze({ ...base, maxRetries: 0 });
  checkObject('retry', given);
  checkNames('retry', given, Object.keys(base));
  const { maxRetries, baseDelayMs, maxDelayMs, maxRetryAfterMs, unsafe, budget } = given;
  if (unsafe !== undefined && typeof unsafe !== 'boolean') refuse('retry.unsafe', 'true or false', unsafe);
  return Object.freeze({
    maxRetries: checkCount('retry.maxRetries', maxRetries ?? base.maxRetries),
    baseDelayMs: checkDelay('retry.baseDelayMs', baseDelayMs ?? base.baseDelayMs),
    maxDelayMs: checkDelay('retry.maxDelayMs', maxDelayMs ?? base.maxDelayMs),
    maxRetryAfterMs: checkDelay('retry.maxRetryAfterMs', maxRetryAfterMs ?? base.maxRetryAfterMs),
    unsafe: unsafe ?? base.unsafe,
    budget: budget === undefined ? base.budget : checkBudget(budget),
  });
}

function checkBudget(budget: unknown): RetryBudget | undefined {
  if (budget === false) return undefined;
  const { spend, earn } = (budget ?? {}) as Partial<RetryBudget>;
  const fits = typeof spend === 'function' && typeof earn === 'function';
  return fits ? (budget as RetryBudget) : refuse('retry.budget', 'made by createRetryBudget, or false', budget);
}
