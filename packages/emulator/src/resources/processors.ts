import type { Json } from '../store/json.ts';
import type { ProcessorKind, ProcessorRow } from '../store/rows/processor.ts';
import { notFound } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { processorNames } from './processor-names.ts';
import { findVersion } from './processor-versions.ts';

export interface ProcessorCreate {
  readonly name: string;
  readonly cloneId?: string | undefined;
  readonly config?: Json | undefined;
}

/** Creates a processor whose draft has the given configuration, that of the processor it is cloned from, or none. */
export function createProcessor(world: World, kind: ProcessorKind, input: ProcessorCreate): ProcessorRow {
  const model = input.cloneId === undefined ? undefined : getProcessor(world, input.cloneId, kind);
  const config = input.config ?? (model ? findVersion(world, model.id, 'draft').config : defaultConfig(kind));
  const { prefix, versionPrefix, noun } = processorNames[kind];
  const processor = world.create('processor', prefix, { kind, name: input.name });
  const draft = { processorId: processor.id, kind, version: 'draft', description: null, config };
  world.create('processorVersion', versionPrefix, draft);
  world.emit({ type: `${noun}.created`, table: 'processor', row: processor, resourceId: processor.id });
  return processor;
}

export interface ProcessorUpdate {
  readonly name?: string | undefined;
  readonly config?: Json | undefined;
}

/** Renames a processor, or replaces the configuration of its draft. Published versions never change. */
export function updateProcessor(world: World, id: string, input: ProcessorUpdate, kind?: ProcessorKind): ProcessorRow {
  const processor = getProcessor(world, id, kind);
  const { noun } = processorNames[processor.kind];
  const changed = world.change('processor', processor, input.name === undefined ? {} : { name: input.name });
  if (input.config !== undefined) {
    world.change('processorVersion', findVersion(world, id, 'draft'), { config: input.config });
    world.emit({ type: `${noun}.draft.updated`, table: 'processor', row: changed, resourceId: id });
  }
  if (input.name !== undefined)
    world.emit({ type: `${noun}.updated`, table: 'processor', row: changed, resourceId: id });
  return changed;
}

/** @throws {Refusal} 404 also when the id belongs to another kind of processor */
export function getProcessor(world: World, id: string, kind?: ProcessorKind): ProcessorRow {
  const processor = world.store.get('processor', id);
  if (!processor || (kind !== undefined && processor.kind !== kind))
    throw notFound(kind === undefined ? 'processor' : processorNames[kind].noun, id);
  return processor;
}

export const listProcessors = (world: World, kind?: ProcessorKind): ProcessorRow[] =>
  world.store.all('processor').filter((row) => kind === undefined || row.kind === kind);

/** What a processor starts with when nobody says what it should do: valid, and of little use. */
function defaultConfig(kind: ProcessorKind): Json {
  const other = [{ id: 'other', type: 'other', description: 'Anything else.' }];
  if (kind === 'extract') return { schema: { type: 'object', properties: {} } };
  return kind === 'classify' ? { classifications: other } : { splitClassifications: other };
}
