import { checkOptions, count, delay, type Rules } from '../check-options.ts';
import { type RetryBudget, sharedRetryBudget } from '../retry-budget.ts';
import type { RetryOptions } from './client-options.ts';

/** {@link RetryOptions} with every member decided. */
export interface ResolvedRetry {
  readonly maxRetries: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
  readonly unsafe: boolean;
  readonly budget: RetryBudget | false;
}

const rules: Rules = {
  maxRetries: count,
  baseDelayMs: delay,
  maxDelayMs: delay,
  maxRetryAfterMs: delay,
  unsafe: ['true or false', (value) => typeof value === 'boolean'],
  budget: [
    'made by createRetryBudget, or false',
    (value) => value === false || [Object(value).spend, Object(value).earn].every((part) => typeof part === 'function'),
  ],
};

/** The defaults; the budget is the one of the server. */
export function defaultRetry(baseUrl: string): ResolvedRetry {
  return {
    maxRetries: 2,
    baseDelayMs: 500,
    maxDelayMs: 8000,
    maxRetryAfterMs: 60_000,
    unsafe: false,
    budget: sharedRetryBudget(new URL(baseUrl).origin),
  };
}

/** Lays the given members over a base. */
export function resolveRetry(given: RetryOptions | false | undefined, base: ResolvedRetry): ResolvedRetry {
  if (given === undefined) return base;
  if (given === false) return { ...base, maxRetries: 0 };
  checkOptions('retry', given, rules, 'retry.');
  const decided = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(decided) };
}
