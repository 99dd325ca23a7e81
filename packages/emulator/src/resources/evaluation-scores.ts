import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../store/json.ts';
import type { EvaluationRunRow } from '../store/rows/evaluation.ts';
import type { RunRow } from '../store/rows/run.ts';
import type { World } from '../world/world.ts';

export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function score(world: World, run: EvaluationRunRow, runs: readonly RunRow[]): Json {
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
