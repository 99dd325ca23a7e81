import { createBatch } from '../../resources/batches.ts';
import { takeFiles, type FileInput } from '../../resources/files.ts';
import { look } from '../../resources/runs.ts';
import type { Json } from '../../store/json.ts';
import type { WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import {
  createWorkflow,
  deployWorkflow,
  findWorkflowVersion,
  getWorkflow,
  listWorkflowVersions,
  updateWorkflow,
} from '../../workflows/definitions.ts';
import {
  cancelWorkflowRun,
  createWorkflowRun,
  deleteWorkflowRun,
  getWorkflowRun,
  updateWorkflowRun,
} from '../../workflows/runs.ts';
import { invalid } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';
import { contains, matches, pageOf } from '../list.ts';
import type { Call, Handler, Query } from '../view.ts';
import {
  renderWorkflow,
  renderWorkflowRun,
  renderWorkflowRunSummary,
  renderWorkflowSummary,
  renderWorkflowVersion,
  renderWorkflowVersionSummary,
} from './render-workflow.ts';

interface Definition {
  readonly name?: string;
  readonly steps?: readonly Json[];
}

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

/** Whether a workflow run fits the filters of a list. */
export function fitsWorkflowRun(world: World, run: WorkflowRunRow, query: Query): boolean {
  const names = run.fileIds.map((id) => world.store.get('file', id)?.name ?? '').join('\n');
  return (
    matches(run.status, query.status) &&
    matches(run.workflowId, query.workflowId) &&
    matches(run.batchId, query.batchId) &&
    contains(names, query.fileNameContains)
  );
}

export const workflows: Record<string, Handler> = {
  createWorkflow: ({ world, body }: Call<Definition & { name: string }>) =>
    renderWorkflow(world, createWorkflow(world, body)),
  getWorkflow: ({ world, path }: Call) => renderWorkflow(world, getWorkflow(world, path.id!)),
  updateWorkflow: ({ world, path, body }: Call<Definition>) =>
    renderWorkflow(world, updateWorkflow(world, path.id!, body)),
  listWorkflows: ({ world, query }: Call) => {
    const { rows, token } = pageOf(world.store.all('workflow'), { sortBy: 'updatedAt', ...query });
    return { object: 'list', data: rows.map(renderWorkflowSummary), ...token };
  },
  createWorkflowVersion: ({ world, path, body }: Call<Definition>) =>
    renderWorkflowVersion(deployWorkflow(world, path.id!, body)),
  getWorkflowVersion: ({ world, path }: Call) =>
    renderWorkflowVersion(findWorkflowVersion(world, path.id!, path.versionId)),
  listWorkflowVersions: ({ world, path, query }: Call) => {
    const { rows, token } = pageOf(listWorkflowVersions(world, path.id!), query);
    return { object: 'list', data: rows.map(renderWorkflowVersionSummary), ...token };
  },

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
