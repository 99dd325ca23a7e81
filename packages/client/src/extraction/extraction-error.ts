import { ExtendError } from '../errors/extend-error.ts';

/** One thing that is wrong, and where. */
export interface ExtractionProblem {
  /** The field, for example `line_items[].amount`; empty for the whole. */
  readonly path: string;
  /** What is wrong with it. */
  readonly problem: string;
}

/**
 * A schema cannot be extracted, or an output does not have the shape of its schema. Names every field that is
 * wrong. It does not hold values of the document.
 *
 * @example
 * ```ts
 * try {
 *   defineExtraction(z.object({ due: z.date().nullable() }));
 * } catch (error) {
 *   if (ExtractionError.isInstance(error)) console.log(error.problems[0]?.path); // due
 * }
 * ```
 */
export class ExtractionError extends ExtendError {
  static override readonly kind: string = 'ExtractionError';

  /** Everything that is wrong. */
  declare readonly problems: readonly ExtractionProblem[];

  constructor(what: string, problems: readonly ExtractionProblem[]) {
    const lines = problems.map(({ path, problem }) => `  ${path === '' ? '(root)' : path}: ${problem}`);
    super([what, ...lines].join('\n'), { problems });
  }
}
