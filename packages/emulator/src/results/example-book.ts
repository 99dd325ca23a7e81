import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../store/json.ts';
import type { RunRow } from '../store/rows/run.ts';

/** A finished run of the contract's named examples. */
export interface ExampleRun {
  readonly config: Json;
  readonly output: Json;
}

type ExampleRuns = Readonly<Record<string, readonly ExampleRun[]>>;

/** Finds documented results for runs that ask the same question as a documented one. */
export class ExampleBook {
  readonly #read: () => ExampleRuns;
  #runs: ExampleRuns | undefined;

  /** @param read gives finished examples by kind of run; asked once, when the first run ends */
  constructor(read: () => ExampleRuns) {
    this.#read = read;
  }

  /** The documented output for a run with the same schema or the same classes, as far as the pages reach. */
  find(run: RunRow, pages: number): Json | undefined {
    const question = questionOf(run.config);
    if (question === undefined) return undefined;
    this.#runs ??= this.#read();
    const found = (this.#runs[run.kind] ?? []).find((example) =>
      isDeepStrictEqual(questionOf(example.config), question),
    );
    const splits = found?.output.splits as { endPage: number }[] | undefined;
    return splits?.some(({ endPage }) => endPage > pages) ? undefined : found?.output;
  }
}

const questionOf = (config: Json): unknown =>
  config.schema ?? config.fields ?? config.classifications ?? config.splitClassifications;
