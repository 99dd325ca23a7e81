import { isDeepStrictEqual } from 'node:util';
import type { EvaluationItemRow, EvaluationRunRow, EvaluationSetRow } from '../store/rows/evaluation.ts';
import type { Json } from '../store/json.ts';
import type { ProcessorKind } from '../store/rows/processor.ts';
import type { RunRow } from '../store/rows/run.ts';
import { notFound } from '../world/refusal.ts';
import { isFinal, type World } from '../world/world.ts';
import { findVersion, getProcessor } from './processors.ts';
import { createRun } from './runs.ts';

export function createEvaluationSet(
  world: World,
  input: { name: string; description?: string | undefined; processorId: string },
): EvaluationSetRow {
  getProcessor(world, input.processorId);
  const { name, description = '', processorId } = input;
  return world.create('evaluationSet', 'ev', { name, description, processorId });
}

export const getEvaluationSet = (world: World, id: string): EvaluationSetRow =>
  world.find('evaluationSet', id, 'evaluation set');

export interface ItemCreate {
  readonly fileId?: string;
  readonly fileIds?: readonly string[];
  readonly expectedOutput: Json;
}

/** Adds documents with what is expected of them; if one of the files is missing, none is added. */
export function createItems(world: World, setId: string, items: readonly ItemCreate[]): EvaluationItemRow[] {
  getEvaluationSet(world, setId);
  const prepared = items.map(({ fileId, fileIds, expectedOutput }) => ({
    setId,
    fileIds: fileIds ?? [fileId!],
    isPackage: fileIds !== undefined,
    expectedOutput,
  }));
  for (const id of prepared.flatMap(({ fileIds }) => fileIds)) world.find('file', id, 'file');
  return prepared.map((fields) => world.create('evaluationItem', 'evi', fields));
}

export function getItem(world: World, id: string, setId?: string): EvaluationItemRow {
  const item = world.find('evaluationItem', id, 'evaluation set item');
  if (setId !== undefined && item.setId !== setId) throw notFound('evaluation set item', id);
  return item;
}

export const listItems = (world: World, setId: string): EvaluationItemRow[] => {
  getEvaluationSet(world, setId);
  return world.store.all('evaluationItem').filter((item) => item.setId === setId);
};

export const updateItem = (world: World, id: string, expectedOutput: Json, setId?: string): EvaluationItemRow =>
  world.change('evaluationItem', getItem(world, id, setId), { expectedOutput });

export const deleteItem = (world: World, id: string, setId?: string): void =>
  world.store.delete('evaluationItem', getItem(world, id, setId).id);

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

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function score(world: World, run: EvaluationRunRow, runs: readonly RunRow[]): Json {
  const left = [...runs];
  const pairs = run.itemIds.map((itemId) => {
    const item = world.store.get('evaluationItem', itemId);
    // A run may have been deleted: the others keep their places.
    const place = left.findIndex(({ fileIds }) => isDeepStrictEqual(fileIds, item?.fileIds));
    const [own] = place < 0 ? [] : left.splice(place, 1);
    return { expected: item?.expectedOutput ?? {}, actual: own?.output ?? {} };
  });
  if (run.metrics.type === 'EXTRACT') return scoreExtraction(pairs);
  if (run.metrics.type === 'CLASSIFY')
    return { accuracy: ratio(pairs.filter(({ expected, actual }) => expected.id === actual.id).length, pairs.length) };
  return scoreSplits(pairs);
}

type Pair = { readonly expected: Json; readonly actual: Json };

function scoreExtraction(pairs: readonly Pair[]): Json {
  const fields: Record<
    string,
    { countTotal: number; countPresent: number; countExpected: number; countAccurate: number }
  > = {};
  for (const { expected, actual } of pairs) {
    const found = (actual.value ?? {}) as Json;
    for (const [name, value] of Object.entries((expected.value ?? {}) as Json)) {
      const field = (fields[name] ??= { countTotal: 0, countPresent: 0, countExpected: 0, countAccurate: 0 });
      field.countTotal += 1;
      field.countExpected += value === null ? 0 : 1;
      field.countPresent += found[name] == null ? 0 : 1;
      field.countAccurate += isDeepStrictEqual(found[name] ?? null, value) ? 1 : 0;
    }
  }
  const scored = Object.entries(fields).map(
    ([name, counts]) => [name, { ...counts, accuracy: ratio(counts.countAccurate, counts.countTotal) }] as const,
  );
  const accuracy = ratio(
    scored.reduce((sum, [, field]) => sum + field.accuracy, 0),
    scored.length,
  );
  return { accuracy, fieldMetrics: Object.fromEntries(scored) };
}

function scoreSplits(pairs: readonly Pair[]): Json {
  const cuts = (output: Json): string[] =>
    ((output.splits ?? []) as Json[]).map((split) => [split.type, split.startPage, split.endPage].join());
  const expected = pairs.flatMap((pair) => cuts(pair.expected)).length;
  const predicted = pairs.flatMap((pair) => cuts(pair.actual)).length;
  const correct = pairs.flatMap((pair) => cuts(pair.actual).filter((cut) => cuts(pair.expected).includes(cut))).length;
  const precision = ratio(correct, predicted);
  const recall = ratio(correct, expected);
  const counts = { numSplitsExpected: expected, numSplitsPredicted: predicted, numSplitsCorrect: correct };
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), ...counts };
}
