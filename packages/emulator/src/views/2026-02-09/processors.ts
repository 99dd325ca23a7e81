import {
  createProcessor,
  getProcessor,
  listProcessors,
  updateProcessor,
  type ProcessorUpdate,
} from '../../resources/processors.ts';
import { findVersion, listVersions, publishVersion, type VersionCreate } from '../../resources/processor-versions.ts';
import { processorNames } from '../../resources/processor-names.ts';
import { takeFiles, type FileInput } from '../../resources/files.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorKind } from '../../store/rows/processor.ts';
import { pageOf } from '../list.ts';
import type { Call, Handler } from '../view.ts';
import { renderProcessor, renderProcessorSummary, renderVersion, renderVersionSummary } from './render-processor.ts';

interface Create {
  readonly name: string;
  readonly config?: Json;
  readonly generate?: { readonly files: readonly FileInput[] };
  readonly cloneExtractorId?: string;
  readonly cloneClassifierId?: string;
  readonly cloneSplitterId?: string;
}

/** The operations of extractors, classifiers or splitters, which differ only in their names. */
function operationsOf(kind: ProcessorKind): Record<string, Handler> {
  const { noun } = processorNames[kind];
  const Noun = noun[0]!.toUpperCase() + noun.slice(1);
  const parent = `${noun}Id`;
  return {
    [`list${Noun}s`]: ({ world, query }: Call) => {
      const { rows, token } = pageOf(listProcessors(world, kind), { sortBy: 'updatedAt', ...query });
      return { object: 'list', data: rows.map(renderProcessorSummary), ...token };
    },
    [`create${Noun}`]: async ({ world, body }: Call<Create>) => {
      const { name, config, generate, cloneExtractorId, cloneClassifierId, cloneSplitterId } = body;
      const cloneId = cloneExtractorId ?? cloneClassifierId ?? cloneSplitterId;
      if (cloneId !== undefined) getProcessor(world, cloneId, kind);
      if (generate) await takeFiles(world, generate.files);
      const given = config ?? (generate ? generatedConfig : undefined);
      return renderProcessor(world, createProcessor(world, kind, { name, cloneId, config: given }));
    },
    [`get${Noun}`]: ({ world, path }: Call) => renderProcessor(world, getProcessor(world, path.id!, kind)),
    [`update${Noun}`]: ({ world, path, body }: Call<ProcessorUpdate>) =>
      renderProcessor(world, updateProcessor(world, path.id!, body, kind)),
    [`create${Noun}Version`]: ({ world, path, body }: Call<VersionCreate>) =>
      renderVersion(publishVersion(world, getProcessor(world, path[parent]!, kind), body)),
    [`list${Noun}Versions`]: ({ world, path, query }: Call) => {
      const processor = getProcessor(world, path[parent]!, kind);
      const [draft, ...published] = listVersions(world, processor.id);
      // The draft stands first whichever way the rest is sorted: to the cursor it is older or newer than all others.
      const edge = query.sortDir === 'asc' ? -1 : Number.MAX_SAFE_INTEGER;
      const { rows, token } = pageOf([{ ...draft!, createdAt: edge }, ...published], query);
      const data = rows.map((row) => renderVersionSummary(row.id === draft!.id ? draft! : row));
      return { object: 'list', data, ...token };
    },
    [`get${Noun}Version`]: ({ world, path }: Call) => {
      const processor = getProcessor(world, path[parent]!, kind);
      return renderVersion(findVersion(world, processor.id, path.versionId));
    },
  };
}

/** What is generated from sample documents: nobody has read them, so it is the same for all. */
const generatedConfig: Json = {
  schema: {
    type: 'object',
    properties: {
      document_number: { type: ['string', 'null'], description: 'Number of the document' },
      document_date: { type: ['string', 'null'], 'extend:type': 'date', description: 'Date of the document' },
      total_amount: { type: ['number', 'null'], description: 'Total amount' },
    },
    required: ['document_number', 'document_date', 'total_amount'],
  },
};

export const processors: Record<string, Handler> = {
  ...operationsOf('extract'),
  ...operationsOf('classify'),
  ...operationsOf('split'),
};
