/** Compiled by `tsc -p test`, never run. */
import { expectTypeOf } from 'vitest';
import type * as v2024 from '@extend-openapi/types/2024-12-23';
import type * as v2025 from '@extend-openapi/types/2025-04-21';
import type * as v2026 from '@extend-openapi/types/2026-02-09';
import { hasValue } from '../../src/index.ts';
import * as oldest from '../../src/generated/2024-12-23/operations.gen.ts';
import * as middle from '../../src/generated/2025-04-21/operations.gen.ts';
import * as newest from '../../src/generated/2026-02-09/operations.gen.ts';

declare const clients: {
  oldest: oldest.ExtendClient;
  middle: middle.ExtendClient;
  newest: newest.ExtendClient;
};

/** A finished run is narrowed by its status. */
export async function statuses(): Promise<void> {
  const first = await oldest.waitForProcessorRun(clients.oldest, 'dpr_1');
  if (first.status === 'PROCESSED')
    expectTypeOf(first.output).toEqualTypeOf<NonNullable<v2024.ProcessorRun['output']>>();
  else expectTypeOf(first).toEqualTypeOf<oldest.UnsuccessfulProcessorRun>();

  const second = await middle.waitForProcessorRun(clients.middle, 'dpr_1');
  if (second.status === 'PROCESSED')
    expectTypeOf(second.output).toEqualTypeOf<NonNullable<v2025.ProcessorRun['output']>>();
  else expectTypeOf(second).toEqualTypeOf<middle.UnsuccessfulProcessorRun>();

  const third = await newest.waitForExtractRun(clients.newest, 'exr_1');
  if (third.status === 'PROCESSED' && hasValue(third)) expectTypeOf(third.output.value).toHaveProperty('total');
  if (hasValue(third)) expectTypeOf(third.output.value.total).toBeUnknown();
  else expectTypeOf(third).toExtend<newest.FinishedExtractRun>();
}

/** An answer may bring a value that the contract does not know; a request may not. */
export async function enums(run: v2025.StepRun): Promise<void> {
  expectTypeOf<'LATER'>().toExtend<v2026.ExtractRun['status']>();
  expectTypeOf<'LATER'>().toExtend<typeof run.status>();
  // @ts-expect-error a misspelt value in a query
  newest.listExtractRuns(clients.newest, { sortDir: 'ascending' });
  // @ts-expect-error a misspelt value in a query
  middle.listProcessorRuns(clients.middle, { sortDir: 'ascending' });
  // @ts-expect-error a misspelt value in a body
  await middle.createProcessor(clients.middle, { name: 'a', type: 'EXTRACTION' });
  // @ts-expect-error a misspelt value in a body
  await oldest.createProcessor(clients.oldest, { name: 'a', type: 'EXTRACTION' });
}

/** The step of a run is an object in the older versions and a union in the newest: its type picks the result. */
export function steps(older: v2025.StepRun, step: v2026.StepRun): void {
  if (older.step.type === 'RULE_VALIDATION')
    expectTypeOf(older.output).toEqualTypeOf<v2025.StepRunOutput | undefined>();
  if (step.stepType === 'RULE_VALIDATION') expectTypeOf(step).toEqualTypeOf<v2026.RuleValidationStepRun>();
  if (step.stepType === 'PARSE') expectTypeOf(step.result).toEqualTypeOf<v2026.ParseStepRun['result']>();
}

/** Objects are told apart by `object`, alternatives by `type`. */
export function objects(
  either: v2026.ExtractRun | v2026.ClassifyRun,
  older: v2025.ProcessorRun | v2025.WorkflowRun,
  oldestEither: v2024.ProcessorRun | v2024.WorkflowRun,
): void {
  if (either.object === 'extract_run') expectTypeOf(either).toEqualTypeOf<v2026.ExtractRun>();
  else expectTypeOf(either).toEqualTypeOf<v2026.ClassifyRun>();
  if (older.object === 'workflow_run') expectTypeOf(older).toEqualTypeOf<v2025.WorkflowRun>();
  else expectTypeOf(older).toEqualTypeOf<v2025.ProcessorRun>();
  if (oldestEither.object === 'workflow_run') expectTypeOf(oldestEither).toEqualTypeOf<v2024.WorkflowRun>();
  else expectTypeOf(oldestEither).toEqualTypeOf<v2024.ProcessorRun>();
}
