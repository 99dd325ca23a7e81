import type { Json } from '../store/json.ts';
import type { ProcessorKind, ProcessorRow, ProcessorVersionRow } from '../store/rows/processor.ts';
import { invalid, notFound } from '../world/refusal.ts';
import type { World } from '../world/world.ts';

interface ProcessorNames {
  readonly noun: string;
  /** Of the ids of processors and of their versions. */
  readonly prefix: string;
  readonly versionPrefix: string;
}

/** What the three kinds of processors are called. */
export const processorNames: Readonly<Record<ProcessorKind, ProcessorNames>> = {
  extract: { noun: 'extractor', prefix: 'ex', versionPrefix: 'exv' },
  classify: { noun: 'classifier', prefix: 'cl', versionPrefix: 'clv' },
  split: { noun: 'splitter', prefix: 'spl', versionPrefix: 'splv' },
};

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

export interface VersionCreate {
  readonly releaseType: string;
  readonly description?: string | undefined;
  readonly config?: Json | undefined;
}

/** Freezes the draft, or the given configuration, under the next number. */
export function publishVersion(
  world: World,
  id: string,
  input: VersionCreate,
  kind?: ProcessorKind,
): ProcessorVersionRow {
  const processor = getProcessor(world, id, kind);
  const [major, minor] = (publishedVersions(world, id).at(-1)?.version ?? '0.0').split('.').map(Number) as [
    number,
    number,
  ];
  const version = world.create('processorVersion', processorNames[processor.kind].versionPrefix, {
    processorId: id,
    kind: processor.kind,
    version: input.releaseType === 'major' ? `${major + 1}.0` : `${major}.${minor + 1}`,
    description: input.description ?? null,
    config: input.config ?? findVersion(world, id, 'draft').config,
  });
  const { noun } = processorNames[processor.kind];
  world.emit({ type: `${noun}.version.published`, table: 'processorVersion', row: version, resourceId: id });
  return version;
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

/** The draft first, then the published versions from the oldest on. */
export function listVersions(world: World, processorId: string): ProcessorVersionRow[] {
  return [findVersion(world, processorId, 'draft'), ...publishedVersions(world, processorId)];
}

/**
 * Finds a version by its id, its number, `draft`, or `latest`, which is the draft while nothing is published.
 *
 * @throws {Refusal} 404
 */
export function findVersion(world: World, processorId: string, reference = 'latest'): ProcessorVersionRow {
  const versions = world.store.all('processorVersion').filter((row) => row.processorId === processorId);
  const found =
    reference === 'latest'
      ? versions.at(-1)
      : versions.find(({ id, version }) => id === reference || version === reference);
  if (!found) throw notFound(`version of ${processorId}`, reference);
  return found;
}

const publishedVersions = (world: World, processorId: string): ProcessorVersionRow[] =>
  world.store.all('processorVersion').filter((row) => row.processorId === processorId && row.version !== 'draft');

/** What a processor starts with when nobody says what it should do: valid, and of little use. */
function defaultConfig(kind: ProcessorKind): Json {
  const other = [{ id: 'other', type: 'other', description: 'Anything else.' }];
  if (kind === 'extract') return { schema: { type: 'object', properties: {} } };
  return kind === 'classify' ? { classifications: other } : { splitClassifications: other };
}

/** Keeps a processor of one kind from being used as another. */
export function checkKind(kind: ProcessorKind, row: ProcessorRow): void {
  if (row.kind !== kind) throw invalid(`"${row.id}" is a ${processorNames[row.kind].noun}.`);
}
