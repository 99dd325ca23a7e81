import { fileLink } from '../../resources/file-links.ts';
import { deleteRun } from '../../resources/end-run.ts';
import { getRun, look } from '../../resources/runs.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { getTemplate, renderTemplate } from '../2026-02-09/edit-templates.ts';
import { startDetection, startEdit } from '../2026-02-09/forms.ts';
import { durationOf, pageCountOf, renderUsage } from '../2026-02-09/run-facts.ts';
import { finished } from '../2026-02-09/finished.ts';
import type { Call, Handler } from '../view.ts';
import { readFile, type OldFileInput } from './file-input.ts';
import { renderFile } from './render-file.ts';
import { withoutNulls } from '../without.ts';

interface Edit {
  readonly file?: OldFileInput;
  readonly templateId?: string;
  readonly config?: Json;
}

const start = (world: World, { file, ...body }: Edit): Promise<RunRow> =>
  startEdit(world, { ...body, ...(file ? { file: readFile(file) } : {}) });

function render(world: World, run: RunRow): Json {
  const edited = world.store.get('file', (run.output?.editedFileId as string | undefined) ?? '');
  const usage = renderUsage(world, run);
  return withoutNulls({
    object: 'edit_run',
    id: run.id,
    fileId: run.fileIds[0],
    editedFile: edited ? { fileId: edited.id, downloadUrl: fileLink(world, edited) } : null,
    status: run.status,
    failureReason: run.failureReason,
    config: run.config,
    output: run.output?.filledValues,
    metrics: { processingTimeMs: durationOf(run), pageCount: pageCountOf(world, run) },
    usage: usage && { credits: usage.credits },
  });
}

const renderStatus = ({ id, status, failureReason }: RunRow): Json =>
  withoutNulls({ object: 'edit_run_status', id, status, failureReason });

export const forms: Record<string, Handler> = {
  editFile: async ({ world, body }: Call<Edit>) => render(world, await finished(world, await start(world, body))),
  editFileAsync: async ({ world, body }: Call<Edit>) => renderStatus(await start(world, body)),
  getEditRun: async ({ world, path }: Call) => {
    getRun(world, path.id!, 'edit');
    await look(world, 'run', path.id!);
    const run = getRun(world, path.id!, 'edit');
    return { success: true, editRun: run.status === 'PROCESSING' ? renderStatus(run) : render(world, run) };
  },
  deleteEditRun: ({ world, path }: Call) => {
    deleteRun(world, path.id!, 'edit');
    return { success: true, editRunId: path.id, message: 'Edit run deleted.' };
  },
  generateEditSchema: async ({ world, body }: Call<{ file: OldFileInput; config?: Json }>) => {
    const run = await startDetection(world, { ...body, file: readFile(body.file) });
    return (await finished(world, run)).output;
  },
  getEditTemplate: ({ world, path }: Call) => {
    const template = getTemplate(world, path.id!);
    const { file: summary, ...rest } = renderTemplate(world, template);
    const stored = world.store.get('file', template.fileId);
    const file = stored ? renderFile(world, stored) : withoutNulls(summary as Json);
    return { success: true, editTemplate: { ...rest, file } };
  },
};
