import { DatabaseSync } from 'node:sqlite';
import type { Intake, IntakeChange } from './intake.ts';

const table = `CREATE TABLE IF NOT EXISTS intakes (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, content BLOB, state TEXT NOT NULL DEFAULT 'received',
  fileId TEXT, runId TEXT UNIQUE, attemptedAt INTEGER, dueAt INTEGER, failures INTEGER NOT NULL DEFAULT 0,
  events INTEGER NOT NULL DEFAULT 0, runStatus TEXT, result TEXT, problem TEXT) STRICT`;

const columns = 'id, name, state, fileId, runId, attemptedAt, dueAt, failures, events, runStatus, result, problem';

/** Keeps intakes in SQLite. Whatever a method has returned from is on disk. */
export class IntakeStore {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${table}`);
  }

  /** Takes a document in. @returns false when it is there already */
  add(id: string, name: string, content: Uint8Array, now: number): boolean {
    const added = this.#database
      .prepare('INSERT OR IGNORE INTO intakes (id, name, content, dueAt) VALUES (?, ?, ?, ?)')
      .run(id, name, content, now);
    return added.changes === 1;
  }

  get(id: string): Intake | undefined {
    return this.#database.prepare(`SELECT ${columns} FROM intakes WHERE id = ?`).get(id) as Intake | undefined;
  }

  content(id: string): Uint8Array<ArrayBuffer> {
    const row = this.#database.prepare('SELECT content FROM intakes WHERE id = ?').get(id);
    return new Uint8Array(row!.content as Uint8Array);
  }

  due(now: number, limit: number): Intake[] {
    const query = `SELECT ${columns} FROM intakes WHERE dueAt <= ? ORDER BY dueAt LIMIT ?`;
    return this.#database.prepare(query).all(now, limit) as unknown as Intake[];
  }

  nextDueAt(): number | null {
    return this.#database.prepare('SELECT min(dueAt) AS dueAt FROM intakes').get()!.dueAt as number | null;
  }

  /** Writes what a step has brought. @returns false when a delivery came in between: then the step is done again */
  change({ id, events }: Intake, change: IntakeChange): boolean {
    const names = Object.keys(change);
    const update = `UPDATE intakes SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ? AND events = ?`;
    return this.#database.prepare(update).run(...Object.values(change), id, events).changes === 1;
  }

  /**
   * Takes note that something happened to a run. The id of the intake comes from the metadata of the run: it finds the
   * intake of a run whose creation was never answered.
   */
  note(runId: string, intakeId: string | null, now: number): void {
    const update = `UPDATE intakes SET runId = ?, state = 'running', attemptedAt = NULL, events = events + 1, dueAt = ?
      WHERE (runId = ? OR (id = ? AND runId IS NULL)) AND state IN ('uploaded', 'running')`;
    this.#database.prepare(update).run(runId, now, runId, intakeId);
  }

  /** Makes everything unfinished due, as after a start: deliveries may have been missed. */
  wakeAll(now: number): void {
    this.#database.prepare(`UPDATE intakes SET dueAt = ? WHERE state NOT IN ('done', 'failed')`).run(now);
  }

  close(): void {
    this.#database.close();
  }
}
