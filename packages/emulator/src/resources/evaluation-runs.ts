import type { EvaluationRunRow } from '../store/rows/evaluation.ts';
import type { ProcessorKind } from '../store/rows/processor.ts';
import { isFinal, type World } from '../world/world.ts';
import { createRun } from './create-run.ts';
import { getItem, listItems } from './evaluation-items.ts';
import { ratio, score } from './evaluation-scores.ts';
import { getEvaluationSet } from './evaluation-sets.ts';
import { findVersion } from './processor-versions.ts';
import { getProcessor } from './processors.ts';

export interface EvaluationRunCreate {
  readonly evaluationSetId: string;
  readonly entity?: { readonly id: string; readonly version?: string };
  readonly evaluationSetItemIds?: readonly string[];
}

/** Processes the documents of a set to compare what comes out with what is expected. */
export function createEvaluationRun(world: World, input: EvaluationRunCreate): EvaluationRunRow {
  const set = getEvaluationSet(world, input.evaluationSetId);
  const processor = getProcessor(world, input.entity?.id ?? set.processorId);
  const version = findVersion(world, processor.id, input.entity?.version);
  const items = input.evaluationSetItemIds?.map((id) => getItem(world, id, set.id)) ?? listItems(world, set.id);
  const run = world.create('evaluationRun', 'bpr', {
    setId: set.id,
    processorId: processor.id,
    versionId: version.id,
    itemIds: items.map(({ id }) => id),
    status: 'PENDING',
    metrics: { type: metricTypes[processor.kind], numFilesTotal: items.length, numFilesProcessed: 0 },
  });
  for (const item of items)
    createRun(world, {
      kind: processor.kind,
      files: item.fileIds.map((id) => ({ id })),
      isPackage: item.isPackage,
      processor: { id: processor.id, version: version.id },
      source: 'BATCH_PROCESSOR_RUN',
      sourceId: run.id,
      parent: { kind: 'evaluation', id: run.id },
    });
  if (items.length === 0) world.schedule.add('evaluation.advance', run.id);
  return run;
}

export const getEvaluationRun = (world: World, id: string): EvaluationRunRow =>
  world.find('evaluationRun', id, 'evaluation set run');

const metricTypes: Readonly<Record<ProcessorKind, string>> = {
  extract: 'EXTRACT',
  classify: 'CLASSIFY',
  split: 'SPLITTER',
};

/** Scores what has ended by now. */
export function advanceEvaluationRun(world: World, id: string): void {
  const run = world.store.get('evaluationRun', id);
  if (!run || isFinal(run.status)) return;
  const runs = world.store.all('run').filter(({ sourceId }) => sourceId === id);
  const ended = runs.filter(({ status }) => isFinal(status));
  const isDone = ended.length === runs.length;
  const counts = { numFilesTotal: run.itemIds.length, numFilesProcessed: ended.length };
  const pages = runs.flatMap(({ fileIds }) => fileIds).map((file) => world.store.get('file', file)?.pageCount ?? 1);
  const latencies = ended.map(({ createdAt, finishedAt }) => (finishedAt ?? createdAt) - createdAt);
  const facts = {
    numFiles: run.itemIds.length,
    numPages: pages.reduce((sum, count) => sum + count, 0),
    meanLatencyMs: ratio(
      latencies.reduce((sum, each) => sum + each, 0),
      latencies.length,
    ),
  };
  world.change('evaluationRun', run, {
    status: isDone ? 'PROCESSED' : 'PROCESSING',
    metrics: { type: run.metrics.type, ...counts, ...(isDone ? { ...facts, ...score(world, run, runs) } : {}) },
  });
}
