import type { ContractBase } from '../contract.ts';
import type { Hooks } from '../hooks.ts';
import type { RetryBudget } from '../retry-budget.ts';

/** The key, or a function that fetches it. The function is asked before every attempt, so a rotated key is picked up. */
export type Token = string | (() => string | Promise<string>);

/** Sends one request. The global `fetch` fits. */
export type Fetch = (request: Request) => Promise<Response>;

/** How failed attempts are repeated. */
export interface RetryOptions {
  /**
   * How often a call may be repeated after its first attempt.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * Upper bound of the first wait in milliseconds; doubles with every further one.
   * @default 500
   */
  readonly baseDelayMs?: number | undefined;
  /**
   * Upper bound of any wait in milliseconds, where the server does not ask for one.
   * @default 8000
   */
  readonly maxDelayMs?: number | undefined;
  /**
   * Longest wait in milliseconds that a `Retry-After` header may ask for.
   * @default 60000
   */
  readonly maxRetryAfterMs?: number | undefined;
  /**
   * Also repeat calls that are not safe to repeat. A run may then be created, and paid, twice.
   * @default false
   */
  readonly unsafe?: boolean | undefined;
  /**
   * Allowance that the calls share; `false` for none.
   * @default one budget per process and server
   */
  readonly budget?: RetryBudget | false | undefined;
}

/** What a single call may set for itself, next to `params` and `body`. */
export interface CallOptions {
  /** Limit of one attempt in milliseconds, until the body is read. `Infinity` for none. */
  readonly timeoutMs?: number | undefined;
  /** Limit of the whole call in milliseconds, with all attempts and waits. `Infinity` for none. */
  readonly deadlineMs?: number | undefined;
  /** Overrides single members of the client's `retry`; `false` turns repeating off. */
  readonly retry?: RetryOptions | false | undefined;
}

/** Options of `createExtendClient`. */
export interface ClientOptions<Rules extends ContractBase = ContractBase> extends CallOptions {
  /**
   * The API key, or a function that returns it.
   * @default the environment variable `EXTEND_API_KEY`, where there is an environment
   */
  readonly token?: Token | undefined;
  /**
   * Deployment to talk to. Not together with `baseUrl`.
   * @default the first server of the contract
   */
  readonly region?: (keyof Rules['servers'] & string) | undefined;
  /** Base URL of a gateway or a mock: `https:`, or `http:` on a loopback address. Not together with `region`. */
  readonly baseUrl?: string | undefined;
  /** Workspace id; needed with an organisation key. */
  readonly workspace?: string | undefined;
  /**
   * Limit of one attempt in milliseconds, until the body is read. `Infinity` for none.
   * @default 300000, the time that synchronous operations may take
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Limit of the whole call in milliseconds, with all attempts and waits. `Infinity` for none.
   * @default twice `timeoutMs`
   */
  readonly deadlineMs?: number | undefined;
  /** How failed attempts are repeated; `false` turns that off. */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Sends the requests; for proxies, tracing and tests.
   * @default the global `fetch`
   */
  readonly fetch?: Fetch | undefined;
  /** Observers for logs and metrics. */
  readonly hooks?: Hooks | undefined;
}
