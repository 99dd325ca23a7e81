import type { Violation } from '@extend-openapi/document';

/** One call as the emulator has seen it. */
export interface CallRecord {
  readonly at: number;
  readonly version: string | null;
  readonly operation: string | null;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The body of the request where it is JSON. */
  readonly request: unknown;
  readonly answer: unknown;
  /** In what the request left the contract. */
  readonly violations: readonly Violation[];
}

/** Remembers the last calls of a world, so many and no more. */
export class CallLog {
  readonly #limit: number;
  #records: CallRecord[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(record: CallRecord): void {
    this.#records.push(record);
    // Cut in large pieces: moving the whole list on every call would cost more than the call.
    if (this.#records.length >= 2 * this.#limit) this.#records = this.#records.slice(-this.#limit);
  }

  /** The calls from the oldest on, those of one operation if it is named. */
  list(operation?: string): CallRecord[] {
    const kept = this.#records.slice(-this.#limit);
    return operation === undefined ? kept : kept.filter((record) => record.operation === operation);
  }

  clear(): void {
    this.#records = [];
  }
}
