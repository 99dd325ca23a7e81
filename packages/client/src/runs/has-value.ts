/** An output that follows the schema of its configuration. */
interface Valued {
  readonly value: unknown;
  readonly metadata: unknown;
}

/** The run with such an output in place. */
export type WithValue<Run extends { readonly output?: unknown }> = Run & {
  readonly output: Extract<Run['output'], Valued>;
};

/**
 * Whether a run has extracted values by its JSON Schema: it is finished, and was not made with a field list.
 *
 * @param run an extract run of 2026-02-09, or a processor run of 2025-04-21
 *
 * @example
 * ```ts
 * const run = { status: 'PROCESSED', output: { value: { total: 42 }, metadata: {} } };
 * if (hasValue(run)) console.log(run.output.value.total);
 * ```
 */
export function hasValue<Run extends { readonly output?: unknown }>(run: Run): run is WithValue<Run> {
  const { output } = run;
  return typeof output === 'object' && output !== null && 'value' in output && 'metadata' in output;
}
