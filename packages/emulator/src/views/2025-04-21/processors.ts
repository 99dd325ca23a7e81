import { findVersion, listVersions, publishVersion } from '../../resources/processor-versions.ts';
import { createProcessor, getProcessor, listProcessors, updateProcessor } from '../../resources/processors.ts';
import type { Json } from '../../store/json.ts';
import { matches, pageOf } from '../list.ts';
import type { Call, Handler } from '../view.ts';
import { kindOf, readConfig, typeNames } from './config.ts';
import { renderProcessor, renderProcessorItem, renderVersion } from './render-processor.ts';

/** The operations under `/processors`. */
export const processors: Record<string, Handler> = {
  createProcessor: ({
    world,
    body,
  }: Call<{ name: string; type: string; cloneProcessorId?: string; config?: Json }>) => {
    const kind = kindOf(body.type);
    const config = readConfig(kind, body.config);
    const processor = createProcessor(world, kind, { name: body.name, cloneId: body.cloneProcessorId, config });
    return { success: true, processor: renderProcessor(world, processor) };
  },
  updateProcessor: ({ world, path, body }: Call<{ name?: string; config?: Json }>) => {
    const { id, kind } = getProcessor(world, path.id!);
    const processor = updateProcessor(world, id, { name: body.name, config: readConfig(kind, body.config) });
    return { success: true, processor: renderProcessor(world, processor) };
  },
  listProcessors: ({ world, query }: Call) => {
    const found = listProcessors(world).filter(({ kind }) => matches(typeNames[kind], query.type));
    const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
    return {
      success: true,
      processors: rows.map((row) => renderProcessorItem(row, listVersions(world, row.id))),
      ...token,
    };
  },
  publishProcessorVersion: ({
    world,
    path,
    body,
  }: Call<{ releaseType: string; description?: string; config?: Json }>) => {
    const processor = getProcessor(world, path.id!);
    const version = publishVersion(world, processor, { ...body, config: readConfig(processor.kind, body.config) });
    return { success: true, processorVersion: renderVersion(world, version) };
  },
  listProcessorVersions: ({ world, path }: Call) => {
    const { id } = getProcessor(world, path.id!);
    const [draft, ...published] = listVersions(world, id);
    return { success: true, versions: [draft!, ...published.toReversed()].map((row) => renderVersion(world, row)) };
  },
  getProcessorVersion: ({ world, path }: Call) => {
    const { id } = getProcessor(world, path.processorId!);
    return { success: true, version: renderVersion(world, findVersion(world, id, path.processorVersionId)) };
  },
};
