import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { UsageError } from './read-options.ts';

/** What is known of a document. */
export interface Progress {
  readonly fileId?: string;
  readonly runId?: string | null;
  /** When an upload or a run was asked for whose answer is not known. */
  readonly attemptedAt?: number | null;
  /** How the run ended, or REFUSED when it never began. */
  readonly status?: string | null;
  readonly output?: unknown;
  readonly problem?: string | null;
}

interface Entry extends Progress {
  readonly extractor: string;
  readonly id: string;
}

/** Remembers progress in a file of one line of JSON for each change, so that a killed process loses at most the last. */
export class Journal {
  readonly #file: number;
  readonly #extractor: string;
  readonly #progress: Map<string, Progress>;

  /** Opens a journal for the documents of one extractor; others may use the same file. @throws {UsageError} when it cannot be used */
  constructor(path: string, extractor: string) {
    this.#extractor = extractor;
    this.#progress = existsSync(path) ? read(path) : new Map();
    try {
      this.#file = openSync(path, 'a');
    } catch (error) {
      throw new UsageError(`The journal ${path} cannot be written: ${(error as Error).message}.`, { cause: error });
    }
  }

  of(id: string): Progress {
    return this.#progress.get(`${this.#extractor} ${id}`) ?? {};
  }

  /** Adds to what is known. It is on disk when this returns. */
  note(id: string, change: Progress): void {
    writeSync(this.#file, `${JSON.stringify({ extractor: this.#extractor, id, ...change })}\n`);
    fsyncSync(this.#file);
    this.#progress.set(`${this.#extractor} ${id}`, { ...this.of(id), ...change });
  }

  /** Forgets the run of a document, so that it is made again. */
  forgetRun(id: string): void {
    this.note(id, { runId: null, status: null, problem: null });
  }

  close(): void {
    closeSync(this.#file);
  }
}

function read(path: string): Map<string, Progress> {
  const progress = new Map<string, Progress>();
  const text = readFileSync(path, 'utf8');
  const complete = text.slice(0, text.lastIndexOf('\n') + 1);
  for (const [index, line] of complete.split('\n').slice(0, -1).entries()) {
    const { extractor, id, ...change } = parse(line, `line ${index + 1} of ${path}`);
    const key = `${extractor} ${id}`;
    progress.set(key, { ...progress.get(key), ...change });
  }
  // A line that was being written when the process died: what it says did not happen.
  if (complete.length < text.length) truncateSync(path, Buffer.byteLength(complete));
  return progress;
}

function parse(line: string, where: string): Entry {
  try {
    const value = JSON.parse(line) as Partial<Entry> | null;
    if (typeof value?.id === 'string' && typeof value.extractor === 'string') return value as Entry;
  } catch {
    // Told below.
  }
  throw new UsageError(`The journal is damaged or something else: ${where} is not an entry. Nothing was changed.`);
}
