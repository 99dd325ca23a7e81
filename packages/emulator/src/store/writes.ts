import type { DatabaseSync } from 'node:sqlite';

/**
 * Puts everything that is written in one go into one transaction. A killed process leaves all of a step or nothing of it:
 * a run that has ended without anyone having been told would wait for ever. Committed before anybody can be answered.
 */
export class Writes {
  readonly #database: DatabaseSync;
  #isOpen = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  begin(): void {
    if (this.#isOpen) return;
    this.#database.exec('begin');
    this.#isOpen = true;
    queueMicrotask(() => this.commit());
  }

  commit(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#database.exec('commit');
  }
}
