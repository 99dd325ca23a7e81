import { takeFiles } from '../../resources/files.ts';
import type { Json } from '../../store/json.ts';
import type { WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import { createWorkflowRun } from '../../workflows/create-run.ts';
import { findWorkflowVersion } from '../../workflows/definitions.ts';
import { invalid } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';
import { readFile, type OldFileInput } from './file-input.ts';

export interface RunCreate {
  readonly workflowId: string;
  readonly version?: string;
  readonly name?: string;
  readonly files?: readonly (OldFileInput & { readonly outputs?: WorkflowRunRow['givenOutputs'] })[];
  readonly rawTexts?: readonly string[];
  readonly metadata?: Json;
  readonly priority?: number;
}

/** One run for each file or text. */
export async function start(world: World, body: RunCreate): Promise<WorkflowRunRow[]> {
  const { workflowId, version, name, metadata, priority, files = [], rawTexts = [] } = body;
  findWorkflowVersion(world, workflowId, version);
  if (files.length + rawTexts.length === 0) throw invalid('Send at least one of files and rawTexts.');
  const taken = await takeFiles(world, [...files.map(readFile), ...rawTexts.map((text) => ({ text }))]);
  return taken.map((file, index) => {
    const outputs = files[index]?.outputs;
    return createWorkflowRun(world, { workflowId, version, name, metadata, priority, outputs, files: [file] });
  });
}
