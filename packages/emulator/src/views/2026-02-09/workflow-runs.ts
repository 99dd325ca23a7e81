import { createBatch } from '../../resources/batches.ts';
import { takeFiles, type FileInput } from '../../resources/files.ts';
import { look } from '../../resources/runs.ts';
import type { Json } from '../../store/json.ts';
import type { WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import { createWorkflowRun } from '../../workflows/create-run.ts';
import { findWorkflowVersion } from '../../workflows/definitions.ts';
import { cancelWorkflowRun } from '../../workflows/end-run.ts';
import { deleteWorkflowRun, getWorkflowRun, updateWorkflowRun } from '../../workflows/runs.ts';
import { invalid } from '../../world/refusal.ts';
import { pageOf } from '../list.ts';
import type { Call, Handler } from '../view.ts';
import { fitsWorkflowRun } from './fits-run.ts';
import { renderWorkflowRun, renderWorkflowRunSummary } from './render-workflow-run.ts';

interface RunCreate {
  readonly workflow: { readonly id: string; readonly version?: string };
  readonly file?: FileInput;
  readonly package?: { readonly files: readonly FileInput[] };
  readonly outputs?: WorkflowRunRow['givenOutputs'];
  readonly metadata?: Json;
  readonly priority?: number;
}

interface BatchCreate {
  readonly workflow: { readonly id: string; readonly version?: string };
  readonly inputs: readonly { readonly file: FileInput; readonly metadata?: Json }[];
  readonly priority?: number;
}

export const workflowRuns: Record<string, Handler> = {
  createWorkflowRun: async ({ world, body }: Call<RunCreate>) => {
    const { workflow, outputs, metadata, priority } = body;
    if ((body.file === undefined) === (body.package === undefined)) throw invalid('Send either a file or a package.');
    findWorkflowVersion(world, workflow.id, workflow.version);
    const files = await takeFiles(world, body.package?.files ?? [body.file!]);
    const { id: workflowId, version } = workflow;
    return renderWorkflowRun(
      world,
      createWorkflowRun(world, { workflowId, version, files, outputs, metadata, priority }),
    );
  },
  createWorkflowRunBatch: async ({ world, body }: Call<BatchCreate>) => {
    const { workflow, priority = 90 } = body;
    const { id: workflowId, version } = workflow;
    findWorkflowVersion(world, workflowId, version);
    const files = await takeFiles(
      world,
      body.inputs.map(({ file }) => file),
    );
    const batch = createBatch(world, { kind: 'workflow', runCount: files.length });
    for (const [index, { metadata }] of body.inputs.entries())
      createWorkflowRun(world, { workflowId, version, files: [files[index]!], metadata, priority, batchId: batch.id });
    return { batchId: batch.id };
  },
  getWorkflowRun: async ({ world, path }: Call) => {
    await look(world, 'workflowRun', path.id!);
    return renderWorkflowRun(world, getWorkflowRun(world, path.id!));
  },
  updateWorkflowRun: ({ world, path, body }: Call<{ name?: string; metadata?: Json }>) =>
    renderWorkflowRun(world, updateWorkflowRun(world, path.id!, body)),
  cancelWorkflowRun: ({ world, path }: Call) => renderWorkflowRun(world, cancelWorkflowRun(world, path.id!)),
  deleteWorkflowRun: ({ world, path }: Call) => {
    deleteWorkflowRun(world, path.id!);
    return { id: path.id };
  },
  listWorkflowRuns: ({ world, query }: Call) => {
    const found = world.store.all('workflowRun').filter((run) => fitsWorkflowRun(world, run, query));
    const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
    return { object: 'list', data: rows.map((run) => renderWorkflowRunSummary(world, run)), ...token };
  },
};
