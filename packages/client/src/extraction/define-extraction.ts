import { type core, safeParse } from 'zod';
import { ExtractionError } from './extraction-error.ts';
import type { ExtractionSchema } from './extraction-schema.ts';
import { toExtractionSchema } from './to-extraction-schema.ts';

/** A run with its output typed. */
export type TypedRun<Run extends { readonly output?: unknown }, Value> = Omit<Run, 'output'> & {
  readonly output: Omit<Extract<Run['output'], { value: unknown }>, 'value'> & { readonly value: Value };
};

/** The value that an extraction gives. */
export type ExtractionValue<Definition extends { parseValue(value: unknown): unknown }> = ReturnType<
  Definition['parseValue']
>;

/** A schema in both of its forms, and what reads its results. */
export interface Extraction<Value> {
  /** What the API takes as `config.schema`. */
  readonly schema: ExtractionSchema;
  /**
   * Checks a bare value, for example that of `reviewedOutput`.
   *
   * @throws {@link ExtractionError} when it does not have the shape of the schema
   */
  parseValue(value: unknown): Value;
  /**
   * Returns a finished run with a typed `output.value`: an extract run of 2026-02-09 or a processor run of 2025-04-21.
   *
   * @throws {@link ExtractionError} when the run has no output, one of another kind, or one of another shape
   */
  parseRun<Run extends { readonly output?: unknown }>(run: Run): TypedRun<Run, Value>;
}

/**
 * Defines what to extract once: the schema that the API gets, and the type of what comes back.
 *
 * Fields are texts, numbers (`z.int()` for whole ones), booleans, `z.enum()` of texts, `dateField()`,
 * `currencyField()`, `signatureField()`, objects, and lists of those without enums and further lists. A single value
 * is null where the document does not have it, so it must be `nullable()`; a list is empty instead, and its entries
 * are never null. Descriptions go to the API; `meta({ 'extend:name': … })` sets the name shown to reviewers.
 *
 * @param shape a `z.object()` of zod 4, up to five levels of objects below it
 * @throws {@link ExtractionError} naming every field that the API cannot extract
 *
 * @example
 * ```ts
 * const invoice = defineExtraction(
 *   z.object({
 *     number: z.string().nullable().describe('Printed at the top right'),
 *     due: dateField(),
 *     total: currencyField(),
 *     line_items: z.array(z.object({ text: z.string().nullable(), quantity: z.int().nullable() })),
 *   }),
 * );
 * const config = { schema: invoice.schema };
 * const run = { status: 'PROCESSED', output: { value: { number: '42', due: null, total: { amount: 7, iso_4217_currency_code: 'EUR' }, line_items: [] }, metadata: {} } };
 * console.log(config.schema.required.length, invoice.parseRun(run).output.value.total.amount); // 4 7
 * ```
 */
export function defineExtraction<Shape extends core.$ZodObject>(shape: Shape): Extraction<core.output<Shape>> {
  const schema = toExtractionSchema(shape);
  const parseAt = (value: unknown, prefix: string): core.output<Shape> => {
    const result = safeParse(shape, value);
    if (result.success) return result.data;
    const problems = result.error.issues.map(({ path, message }) => ({ path: describePath(path), problem: message }));
    throw new ExtractionError(`${prefix} does not have the shape of its schema`, problems);
  };
  return Object.freeze({
    schema,
    parseValue: (value: unknown) => parseAt(value, 'the value'),
    parseRun<Run extends { readonly output?: unknown }>(run: Run) {
      const output = readOutput(run);
      return { ...run, output: { ...output, value: parseAt(output.value, `the output of ${nameRun(run)}`) } } as never;
    },
  });
}

function readOutput(run: { readonly output?: unknown; readonly status?: unknown }): { readonly value: unknown } {
  const { output, status } = run;
  const hasEntries = typeof output === 'object' && output !== null && Object.keys(output).length > 0;
  if (!hasEntries)
    throw new ExtractionError(
      `${nameRun(run)} has no output${typeof status === 'string' ? `: its status is ${status}` : ''}`,
      [],
    );
  if ('value' in output && 'metadata' in output) return output;
  const problem = 'is not of a JSON schema: the run was made with a field list, or did not extract';
  throw new ExtractionError(`the output of ${nameRun(run)} ${problem}`, []);
}

function nameRun(run: object): string {
  const { id } = run as { id?: unknown };
  return typeof id === 'string' ? `run ${id}` : 'the run';
}

function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
