/** Compiled by `tsc -p test`, never run. What the declarations promise of requests, answers and narrowing. */
import type * as modern from '@extend-openapi/types/2026-02-09';
import type * as oldest from '@extend-openapi/types/2024-12-23';
import type * as middle from '@extend-openapi/types/2025-04-21';
import { expectTypeOf } from 'vitest';
import type { ExtendClient } from '../../src/generated/2026-02-09.gen.ts';

declare const client: ExtendClient;
declare const step: modern.StepRun;
declare const definition: modern.WorkflowStepDefinition;
declare const config: modern.ParseConfig;

export async function requestsAreClosed(): Promise<void> {
  const target: modern.ParseConfigInput['target'] = 'markdown';
  await client.POST('/parse_runs', { body: { file: { id: 'file_1' }, config: { target } } });
  // @ts-expect-error a misspelt value
  await client.POST('/parse_runs', { body: { file: { id: 'file_1' }, config: { target: 'markdwon' } } });
  // @ts-expect-error a misspelt value of a filter
  await client.GET('/extract_runs', { params: { query: { status: 'PROCESED' } } });
  await client.POST('/webhook_endpoints', {
    // @ts-expect-error a misspelt value in a list
    body: { url: 'https://a', name: 'a', enabledEvents: ['extract_run.procesed'] },
  });
  expectTypeOf<modern.ProcessorRunStatusInput>().toEqualTypeOf<
    'PENDING' | 'PROCESSING' | 'PROCESSED' | 'FAILED' | 'CANCELLED'
  >();
}

export function answersAreOpen(later: string): void {
  expectTypeOf(later).toExtend<modern.ProcessorRunStatus>();
  expectTypeOf(later).toExtend<middle.ProcessorRunStatus>();
  expectTypeOf(later).toExtend<NonNullable<(typeof config)['target']>>();
  // Literals stay apart from the open end, so that an editor completes them.
  expectTypeOf<string>().not.toEqualTypeOf<modern.ProcessorRunStatus>();
}

export function narrowing(): void {
  if (step.stepType === 'EXTRACT') {
    expectTypeOf(step).toEqualTypeOf<modern.ExtractStepRun>();
    if (step.result !== null) expectTypeOf(step.result.extractRun).toEqualTypeOf<modern.ExtractRun>();
  }
  if (definition.type === 'EXTRACT') expectTypeOf(definition).toEqualTypeOf<modern.ExtractStepDefinition>();
}

export function objects(found: modern.ExtractRun | modern.ParseRun | modern.WorkflowRun): void {
  if (found.object === 'extract_run') expectTypeOf(found).toEqualTypeOf<modern.ExtractRun>();
  if (found.object === 'workflow_run') expectTypeOf(found.stepRuns).toEqualTypeOf<modern.StepRun[]>();
}

export function blocks(
  details: modern.BlockDetails,
  middleDetails: middle.BlockDetails,
  oldestDetails: oldest.BlockDetails,
): void {
  if (details.type === 'table_details') expectTypeOf(details.rowCount).toEqualTypeOf<number>();
  if (details.type === undefined) expectTypeOf(details).toEqualTypeOf<modern.EmptyBlockDetails>();
  if (middleDetails.type === 'table_details') expectTypeOf(middleDetails).toEqualTypeOf<middle.TableDetails>();
  if (oldestDetails.type === 'table_details') expectTypeOf(oldestDetails).toEqualTypeOf<oldest.TableDetails>();
}

export function olderObjects(
  found: middle.WorkflowRun | middle.ProcessorRun | middle.BatchProcessorRun,
  older: oldest.WorkflowRun | oldest.ProcessorRun | oldest.BatchProcessorRun,
): void {
  if (found.object === 'workflow_run') expectTypeOf(found).toEqualTypeOf<middle.WorkflowRun>();
  if (found.object === 'batch_processor_run') expectTypeOf(found).toEqualTypeOf<middle.BatchProcessorRun>();
  if (older.object === 'workflow_run') expectTypeOf(older).toEqualTypeOf<oldest.WorkflowRun>();
}

export function olderConfigs(found: middle.ProcessorConfig, older: oldest.ProcessorConfig): void {
  if (found.type === 'EXTRACT') expectTypeOf(found).toEqualTypeOf<middle.ExtractionConfig>();
  if (found.type === 'SPLITTER') expectTypeOf(found).toEqualTypeOf<middle.SplitterConfig>();
  if (older.type === 'EXTRACT') expectTypeOf(older).toEqualTypeOf<oldest.ExtractionConfig>();
  if (older.type === 'CLASSIFY') expectTypeOf(older).toEqualTypeOf<oldest.ClassificationConfig>();
}

/** Shows its fields in an editor, as every object of the contract does: an interface, not an intersection of parts. */
export interface Reviewed extends modern.ExtractRun {
  reviewed: true;
}
