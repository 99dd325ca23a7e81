import type { Json } from '../../store/json.ts';
import type { WorkflowRow, WorkflowVersionRow } from '../../store/rows/workflow.ts';
import { findWorkflowVersion } from '../../workflows/definitions.ts';
import type { World } from '../../world/world.ts';
import { iso } from '../view.ts';
import { createdBy } from './render-processor.ts';

export const renderWorkflowSummary = (workflow: WorkflowRow): Json => ({
  object: 'workflow',
  id: workflow.id,
  name: workflow.name,
  createdAt: iso(workflow.createdAt),
  updatedAt: iso(workflow.updatedAt),
  createdBy,
});

export const renderWorkflow = (world: World, workflow: WorkflowRow): Json => ({
  ...renderWorkflowSummary(workflow),
  draftVersion: renderWorkflowVersion(findWorkflowVersion(world, workflow.id, 'draft')),
});

export const renderWorkflowVersionSummary = (version: WorkflowVersionRow): Json => ({
  object: 'workflow_version',
  id: version.id,
  version: version.version,
  name: version.name,
  createdAt: iso(version.createdAt),
  createdBy,
});

export const renderWorkflowVersion = (version: WorkflowVersionRow): Json => ({
  ...renderWorkflowVersionSummary(version),
  steps: version.steps,
});
