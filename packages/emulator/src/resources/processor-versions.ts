import type { Json } from '../store/json.ts';
import type { ProcessorRow, ProcessorVersionRow } from '../store/rows/processor.ts';
import { notFound } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { processorNames } from './processor-names.ts';

export interface VersionCreate {
  readonly releaseType: string;
  readonly description?: string | undefined;
  readonly config?: Json | undefined;
}

/** Freezes the draft of a processor, or the given configuration, under the next number. */
export function publishVersion(world: World, processor: ProcessorRow, input: VersionCreate): ProcessorVersionRow {
  const { id, kind } = processor;
  const { noun, versionPrefix } = processorNames[kind];
  const latest = listVersions(world, id).findLast(({ version }) => version !== 'draft')?.version ?? '0.0';
  const [major, minor] = latest.split('.').map(Number) as [number, number];
  const version = world.create('processorVersion', versionPrefix, {
    processorId: id,
    kind,
    version: input.releaseType === 'major' ? `${major + 1}.0` : `${major}.${minor + 1}`,
    description: input.description ?? null,
    config: input.config ?? findVersion(world, id, 'draft').config,
  });
  world.emit({ type: `${noun}.version.published`, table: 'processorVersion', row: version, resourceId: id });
  return version;
}

/** The draft first, then the published versions from the oldest on. */
export const listVersions = (world: World, processorId: string): ProcessorVersionRow[] =>
  world.store.all('processorVersion').filter((row) => row.processorId === processorId);

/**
 * Finds a version by its id, its number, `draft`, or `latest`, which is the draft while nothing is published.
 *
 * @throws {Refusal} 404
 */
export function findVersion(world: World, processorId: string, reference = 'latest'): ProcessorVersionRow {
  const versions = listVersions(world, processorId);
  const found =
    reference === 'latest'
      ? versions.at(-1)
      : versions.find(({ id, version }) => id === reference || version === reference);
  if (!found) throw notFound(`version of ${processorId}`, reference);
  return found;
}
