import type { Step } from '../../store/rows/workflow.ts';
import {
  createWorkflow,
  deployWorkflow,
  findWorkflowVersion,
  getWorkflow,
  listWorkflowVersions,
  updateWorkflow,
} from '../../workflows/definitions.ts';
import { pageOf } from '../list.ts';
import type { Call, Handler } from '../view.ts';
import {
  renderWorkflow,
  renderWorkflowSummary,
  renderWorkflowVersion,
  renderWorkflowVersionSummary,
} from './render-workflow.ts';

interface Definition {
  readonly name?: string;
  readonly steps?: readonly Step[];
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
};
