import { takeFile, type FileInput } from '../../resources/files.ts';
import { createRun } from '../../resources/create-run.ts';
import { deleteRun } from '../../resources/end-run.ts';
import { getRun, listRuns, look } from '../../resources/runs.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { contains, pageOf } from '../list.ts';
import type { Call, Handler } from '../view.ts';
import { getTemplate, renderTemplate, renderTemplateSummary } from './edit-templates.ts';
import { renderRun, renderRunSummary } from './render-run.ts';
import { finished } from './finished.ts';
import { fitsRun } from './fits-run.ts';

interface Edit {
  readonly file?: FileInput;
  readonly templateId?: string;
  readonly config?: Json;
}

/** Starts an edit run on a file or on that of a template, whose settings the request's win over. */
export async function startEdit(world: World, body: Edit): Promise<RunRow> {
  const template = body.templateId === undefined ? undefined : getTemplate(world, body.templateId);
  const file = await takeFile(world, template ? { id: template.fileId } : body.file!);
  return createRun(world, { kind: 'edit', files: [file], config: { ...template?.config, ...body.config } });
}

export async function startDetection(world: World, body: { file: FileInput; config?: Json }): Promise<RunRow> {
  return createRun(world, { kind: 'detect', files: [await takeFile(world, body.file)], config: body.config });
}

async function readRun(world: World, id: string, kind: 'edit' | 'detect'): Promise<Json> {
  getRun(world, id, kind);
  await look(world, 'run', id);
  return renderRun(world, getRun(world, id, kind));
}

export const forms: Record<string, Handler> = {
  editFile: async ({ world, body }: Call<Edit>) =>
    renderRun(world, await finished(world, await startEdit(world, body))),
  createEditRun: async ({ world, body }: Call<Edit>) => renderRun(world, await startEdit(world, body)),
  getEditRun: ({ world, path }: Call) => readRun(world, path.id!, 'edit'),
  listEditRuns: ({ world, query }: Call) => {
    const found = listRuns(world, 'edit').filter((run) => fitsRun(world, run, query));
    const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
    return { object: 'list', data: rows.map((run) => renderRunSummary(world, run)), ...token };
  },
  deleteEditRun: ({ world, path }: Call) => {
    deleteRun(world, path.id!, 'edit');
    return { id: path.id };
  },
  detectForm: async ({ world, body }: Call<{ file: FileInput; config?: Json }>) =>
    renderRun(world, await finished(world, await startDetection(world, body))),
  createFormDetectionRun: async ({ world, body }: Call<{ file: FileInput; config?: Json }>) =>
    renderRun(world, await startDetection(world, body)),
  getFormDetectionRun: ({ world, path }: Call) => readRun(world, path.id!, 'detect'),
  generateEditSchema: async ({ world, body }: Call<{ file: FileInput; config?: Json }>) =>
    (await finished(world, await startDetection(world, body))).output,
  getEditTemplate: ({ world, path }: Call) => renderTemplate(world, getTemplate(world, path.id!)),
  listEditTemplates: ({ world, query }: Call) => {
    const found = world.store.all('editTemplate').filter(({ name }) => contains(name, query.nameContains));
    const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
    return { object: 'list', data: rows.map((row) => renderTemplateSummary(world, row)), ...token };
  },
};
