import { getBatch } from '../../resources/batches.ts';
import { cancelRun, deleteRun } from '../../resources/end-run.ts';
import { getProcessor } from '../../resources/processors.ts';
import { getRun, listRuns, look } from '../../resources/runs.ts';
import type { ProcessorKind } from '../../store/rows/processor.ts';
import { Refusal } from '../../world/refusal.ts';
import { pageOf } from '../list.ts';
import type { Call, Handler } from '../view.ts';
import { startBatch, renderBatch } from './batches.ts';
import { finished } from './finished.ts';
import { fitsRun } from './fits-run.ts';
import { renderRun, renderRunSummary } from './render-run.ts';
import { selectionOf, start, type BatchCreate, type Create } from './start-run.ts';

/** The operations of the runs of extractors, classifiers or splitters, which differ only in their names. */
function operationsOf(kind: ProcessorKind): Record<string, Handler> {
  const Kind = `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
  return {
    [`${kind}File`]: async ({ world, body }: Call<Create>) =>
      renderRun(world, await finished(world, await start(world, kind, body))),
    [`create${Kind}Run`]: async ({ world, body }: Call<Create>) => renderRun(world, await start(world, kind, body)),
    [`create${Kind}RunBatch`]: async ({ world, body }: Call<BatchCreate>) => {
      const processor = selectionOf(body)!;
      getProcessor(world, processor.id, kind);
      const priority = body.priority ?? 90;
      return renderBatch(world, await startBatch(world, kind, body.inputs, { processor, priority }));
    },
    [`list${Kind}Runs`]: ({ world, query }: Call) => {
      const found = listRuns(world, kind).filter((run) => fitsRun(world, run, query));
      const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
      return { object: 'list', data: rows.map((run) => renderRunSummary(world, run)), ...token };
    },
    [`get${Kind}Run`]: async ({ world, path }: Call) => {
      getRun(world, path.id!, kind);
      await look(world, 'run', path.id!);
      return renderRun(world, getRun(world, path.id!, kind));
    },
    [`delete${Kind}Run`]: ({ world, path }: Call) => {
      deleteRun(world, path.id!, kind);
      return { id: path.id };
    },
    [`cancel${Kind}Run`]: ({ world, path }: Call) => renderRun(world, cancelRun(world, path.id!, kind)),
  };
}

export const runs: Record<string, Handler> = {
  ...operationsOf('extract'),
  ...operationsOf('classify'),
  ...operationsOf('split'),
  getBatchRun: ({ world, path }: Call) => {
    const batch = getBatch(world, path.id!);
    if (batch.kind === 'workflow') throw new Refusal(404, 'NOT_FOUND', 'Batches of workflow runs have no batch run.');
    return renderBatch(world, batch);
  },
};
