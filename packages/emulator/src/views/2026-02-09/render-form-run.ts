import { fileLink } from '../../resources/file-links.ts';
import { runNames } from '../../resources/run-names.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { World } from '../../world/world.ts';
import { requiredSummaryOf } from './render-file.ts';
import { durationOf, pageCountOf, stateOf } from './run-facts.ts';

export function renderFormRun(world: World, run: RunRow): Json {
  const { editedFileId, filledValues, ...found } = run.output ?? {};
  const edited = editedFileId === undefined ? undefined : world.store.get('file', editedFileId as string);
  const editOutput = edited && { editedFile: { id: edited.id, presignedUrl: fileLink(world, edited) }, filledValues };
  return {
    object: runNames[run.kind].object,
    id: run.id,
    file: requiredSummaryOf(world, run.fileIds[0]!),
    ...stateOf(run),
    config: run.config,
    output: run.output && (run.kind === 'edit' ? (editOutput ?? null) : found),
    metrics: run.output && renderFormMetrics(world, run),
  };
}

function renderFormMetrics(world: World, run: RunRow): Json {
  const schema = (run.output!.schema ?? run.config.schema) as { properties?: object } | undefined;
  const fieldCount = Object.keys(schema?.properties ?? {}).length;
  return {
    processingTimeMs: durationOf(run),
    pageCount: pageCountOf(world, run),
    fieldCount,
    fieldsDetectedCount: fieldCount,
    fieldsAnnotatedCount: fieldCount,
    fieldDetectionTimeMs: 0,
    fieldAnnotationTimeMs: 0,
    ...(run.kind === 'edit' ? { fieldFillingTimeMs: 0 } : {}),
  };
}
