import { findVersion } from '../../resources/processor-versions.ts';
import { processorNames } from '../../resources/processor-names.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorRow, ProcessorVersionRow } from '../../store/rows/processor.ts';
import type { World } from '../../world/world.ts';
import { iso } from '../view.ts';

/** Everything in the emulator is made with an API key. */
export const createdBy: Json = { type: 'api_key', name: 'emulator' };

export const renderProcessorSummary = (processor: ProcessorRow): Json => ({
  object: processorNames[processor.kind].noun,
  id: processor.id,
  name: processor.name,
  createdAt: iso(processor.createdAt),
  updatedAt: iso(processor.updatedAt),
});

export const renderProcessor = (world: World, processor: ProcessorRow): Json => ({
  ...renderProcessorSummary(processor),
  draftVersion: renderVersion(findVersion(world, processor.id, 'draft')),
});

export const renderVersionSummary = (version: ProcessorVersionRow): Json => ({
  object: `${processorNames[version.kind].noun}_version`,
  id: version.id,
  description: version.description,
  version: version.version,
  [`${processorNames[version.kind].noun}Id`]: version.processorId,
  createdAt: iso(version.createdAt),
  createdBy,
});

export const renderVersion = (version: ProcessorVersionRow): Json => ({
  ...renderVersionSummary(version),
  config: version.config,
});
