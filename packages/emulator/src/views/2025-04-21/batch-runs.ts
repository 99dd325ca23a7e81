import { getEvaluationRun } from '../../resources/evaluation-runs.ts';
import { getProcessor } from '../../resources/processors.ts';
import { iso, type Call, type Handler } from '../view.ts';

/** The runs of evaluation sets, which this version shows as batches. */
export const batchRuns: Record<string, Handler> = {
  getBatchProcessorRun: ({ world, path }: Call) => {
    const run = getEvaluationRun(world, path.id!);
    const { type, numFiles, numPages, numFilesTotal } = run.metrics;
    return {
      success: true,
      batchProcessorRun: {
        object: 'batch_processor_run',
        id: run.id,
        processorId: run.processorId,
        processorVersionId: run.versionId,
        processorName: getProcessor(world, run.processorId).name,
        metrics: { type, numFiles: numFiles ?? numFilesTotal, numPages: numPages ?? 0 },
        status: run.status,
        source: 'EVAL_SET',
        sourceId: run.setId,
        runCount: run.itemIds.length,
        options: {},
        createdAt: iso(run.createdAt),
        updatedAt: iso(run.updatedAt),
      },
    };
  },
};
