import { findVersion } from '../../resources/processor-versions.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorVersionRow, ProcessorRow } from '../../store/rows/processor.ts';
import type { World } from '../../world/world.ts';
import { iso } from '../view.ts';
import { withoutNulls } from '../without.ts';
import { renderConfig, typeNames } from './config.ts';

export const renderVersion = (world: World, version: ProcessorVersionRow): Json =>
  withoutNulls({
    object: 'document_processor_version',
    id: version.id,
    processorId: version.processorId,
    processorName: world.store.get('processor', version.processorId)?.name,
    processorType: typeNames[version.kind],
    description: version.description,
    version: version.version,
    config: renderConfig(version.kind, version.config),
    createdAt: iso(version.createdAt),
    updatedAt: iso(version.updatedAt),
  });

const renderProcessorBase = (processor: ProcessorRow): Json => ({
  object: 'document_processor',
  id: processor.id,
  name: processor.name,
  type: typeNames[processor.kind],
  createdAt: iso(processor.createdAt),
  updatedAt: iso(processor.updatedAt),
});

export const renderProcessor = (world: World, processor: ProcessorRow): Json => ({
  ...renderProcessorBase(processor),
  draftVersion: renderVersion(world, findVersion(world, processor.id, 'draft')),
});

export const renderProcessorItem = (processor: ProcessorRow, versions: readonly ProcessorVersionRow[]): Json => ({
  ...renderProcessorBase(processor),
  versions: versions.map(({ id, version }) => ({ id, version })),
});
