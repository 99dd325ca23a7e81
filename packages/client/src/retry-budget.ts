import { amount, checkOptions } from './check-options.ts';

/** An allowance for repeated attempts that calls share, so that an outage is not multiplied. */
export interface RetryBudget {
  /** Takes one repetition out; `false` when none is left. */
  spend(): boolean;
  /** Called after every success. */
  earn(): void;
}

/** Sizes of a {@link RetryBudget}. */
export interface RetryBudgetOptions {
  /**
   * Repetitions that may happen in one burst.
   * @default 50
   */
  readonly capacity?: number | undefined;
  /**
   * Repetitions that come back per second.
   * @default 1
   */
  readonly perSecond?: number | undefined;
  /**
   * Repetitions that come back per success.
   * @default 0.1
   */
  readonly perSuccess?: number | undefined;
}

/**
 * Makes a budget of its own, for clients that must not share the process-wide one.
 *
 * @param options sizes; see there for the defaults
 * @throws {@link ConfigurationError} for an option that does not exist, or is no number from 0
 * @param now clock in milliseconds
 *
 * @example
 * ```ts
 * const budget = createRetryBudget({ capacity: 2, perSecond: 0 });
 * console.log(budget.spend(), budget.spend(), budget.spend()); // true true false
 * ```
 */
export function createRetryBudget(options: RetryBudgetOptions = {}, now: () => number = Date.now): RetryBudget {
  checkOptions('createRetryBudget', options, { capacity: amount, perSecond: amount, perSuccess: amount });
  return makeBudget(options, now);
}

function makeBudget(
  { capacity = 50, perSecond = 1, perSuccess = 0.1 }: RetryBudgetOptions,
  now: () => number,
): RetryBudget {
  let left = capacity;
  let filledAt = now();
  const add = (more: number): void => {
    left = Math.min(capacity, left + more);
  };
  return {
    spend() {
      const time = now();
      add((Math.max(0, time - filledAt) / 1000) * perSecond);
      filledAt = time;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    earn: () => add(perSuccess),
  };
}

// On the global object, so that a second installed copy of this package shares it.
const key = Symbol.for('@extend-openapi/client.retryBudgets');

/** The budget that all clients in this process share for one server. */
export function sharedRetryBudget(origin: string): RetryBudget {
  const holder = globalThis as { [key]?: Map<string, RetryBudget> };
  const budgets = (holder[key] ??= new Map());
  let budget = budgets.get(origin);
  if (!budget) budgets.set(origin, (budget = makeBudget({}, Date.now)));
  return budget;
}
