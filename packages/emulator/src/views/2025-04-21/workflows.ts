import { createBatch } from '../../resources/batches.ts';
import { takeFiles } from '../../resources/files.ts';
import { look } from '../../resources/runs.ts';
import type { Json } from '../../store/json.ts';
import type { WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import { createWorkflow, findWorkflowVersion } from '../../workflows/definitions.ts';
import { cancelWorkflowRun } from '../../workflows/end-run.ts';
import { createWorkflowRun } from '../../workflows/create-run.ts';
import { deleteWorkflowRun, getWorkflowRun, updateWorkflowRun } from '../../workflows/runs.ts';
import type { World } from '../../world/world.ts';
import { fitsWorkflowRun } from '../2026-02-09/fits-run.ts';
import { pageOf } from '../list.ts';
import type { Call, Handler } from '../view.ts';
import { correctOutput } from './correct-output.ts';
import { readInput, type OldFileInput } from './file-input.ts';
import { renderWorkflow, renderWorkflowRun, renderWorkflowRunSummary } from './render-workflow.ts';
import { start, type RunCreate } from './start-workflow-runs.ts';

interface BatchCreate {
  readonly workflowId: string;
  readonly version?: string;
  readonly inputs: readonly {
    readonly file?: OldFileInput;
    readonly rawText?: string;
    readonly name?: string;
    readonly metadata?: Json;
  }[];
}

const answer = (world: World, run: WorkflowRunRow): Json => ({
  success: true,
  workflowRun: renderWorkflowRun(world, run),
});

export const workflows: Record<string, Handler> = {
  createWorkflow: ({ world, body }: Call<{ name: string }>) => ({
    success: true,
    workflow: renderWorkflow(createWorkflow(world, { name: body.name })),
  }),
  createWorkflowRun: async ({ world, body }: Call<RunCreate>) => ({
    success: true,
    workflowRuns: (await start(world, body)).map((run) => renderWorkflowRun(world, run)),
  }),
  createWorkflowRunBatch: async ({ world, body }: Call<BatchCreate>) => {
    const { workflowId, version, inputs } = body;
    findWorkflowVersion(world, workflowId, version);
    const files = await takeFiles(world, inputs.map(readInput));
    const batch = createBatch(world, { kind: 'workflow', runCount: inputs.length });
    for (const [index, { name, metadata }] of inputs.entries()) {
      const input = { name, metadata, files: [files[index]!] };
      createWorkflowRun(world, { workflowId, version, ...input, priority: 90, batchId: batch.id });
    }
    return { success: true, batchId: batch.id };
  },
  getWorkflowRun: async ({ world, path }: Call) => {
    await look(world, 'workflowRun', path.workflowRunId!);
    return answer(world, getWorkflowRun(world, path.workflowRunId!));
  },
  updateWorkflowRun: ({ world, path, body }: Call<{ name?: string; metadata?: Json }>) =>
    answer(world, updateWorkflowRun(world, path.workflowRunId!, body)),
  cancelWorkflowRun: ({ world, path }: Call) => answer(world, cancelWorkflowRun(world, path.workflowRunId!)),
  deleteWorkflowRun: ({ world, path }: Call) => {
    deleteWorkflowRun(world, path.workflowRunId!);
    return { success: true, workflowRunId: path.workflowRunId, message: 'Workflow run deleted.' };
  },
  correctWorkflowRunOutput: ({ world, path, body }: Call<{ reviewedOutput: Json }>) =>
    answer(world, correctOutput(world, path.workflowRunId!, path.outputId!, body.reviewedOutput)),
  listWorkflowRuns: ({ world, query }: Call) => {
    const found = world.store.all('workflowRun').filter((run) => fitsWorkflowRun(world, run, query));
    const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
    return { success: true, workflowRuns: rows.map((run) => renderWorkflowRunSummary(world, run)), ...token };
  },
};
