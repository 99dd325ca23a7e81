/** Makes some calls go wrong. Without `nth` and `probability` a rule meets every call of its operation. */
export interface FaultRule {
  /** An operationId of any version. @default every operation */
  readonly operation?: string;
  /** Meets only the nth call since the rule was made; the first is 1. */
  readonly nth?: number;
  /** Meets calls by chance, from 0 to 1, the same for the same seed. */
  readonly probability?: number;
  /** Meets calls during this many milliseconds after the rule was made, by the clock of the world. */
  readonly outage?: number;
  /** Answers with this status and the documented body, and does nothing. An outage answers 500 without it. */
  readonly status?: number;
  /** Answers 429 with this `Retry-After`, in seconds. */
  readonly rateLimit?: number;
  /** Holds the answer back, in milliseconds of real time. */
  readonly delay?: number;
  /** What happens to the connection or the answer after the call has been carried out. */
  readonly break?: 'reset' | 'stall' | 'truncate' | 'wrong-version';
}

/** A rule, and how many calls of its operation came by. */
export interface FaultRecord {
  readonly rule: FaultRule;
  readonly seen: number;
}
