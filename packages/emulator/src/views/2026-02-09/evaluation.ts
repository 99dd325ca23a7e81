import { createEvaluationRun, getEvaluationRun, type EvaluationRunCreate } from '../../resources/evaluation-runs.ts';
import { createEvaluationSet, getEvaluationSet } from '../../resources/evaluation-sets.ts';
import {
  createItems,
  deleteItem,
  getItem,
  listItems,
  updateItem,
  type ItemCreate,
} from '../../resources/evaluation-items.ts';
import type { EvaluationItemRow, EvaluationRunRow, EvaluationSetRow } from '../../store/rows/evaluation.ts';
import type { Json } from '../../store/json.ts';
import type { World } from '../../world/world.ts';
import { matches, pageOf } from '../list.ts';
import { iso, type Call, type Handler } from '../view.ts';
import { requiredSummaryOf } from './render-file.ts';
import { createdBy, renderProcessorSummary, renderVersionSummary } from './render-processor.ts';

const renderSet = (world: World, set: EvaluationSetRow): Json => ({
  object: 'evaluation_set',
  id: set.id,
  name: set.name,
  description: set.description,
  entity: renderProcessorSummary(world.find('processor', set.processorId, 'processor')),
  createdAt: iso(set.createdAt),
  updatedAt: iso(set.updatedAt),
  createdBy,
});

const renderItemSummary = (world: World, item: EvaluationItemRow): Json => ({
  object: 'evaluation_set_item',
  id: item.id,
  file: item.isPackage ? null : requiredSummaryOf(world, item.fileIds[0]!),
  files: item.isPackage ? item.fileIds.map((id) => requiredSummaryOf(world, id)) : null,
  createdBy,
});

const renderItem = (world: World, item: EvaluationItemRow): Json => ({
  ...renderItemSummary(world, item),
  evaluationSetId: item.setId,
  expectedOutput: item.expectedOutput,
});

const renderEvaluationRun = (world: World, run: EvaluationRunRow): Json => ({
  object: 'evaluation_set_run',
  id: run.id,
  evaluationSetId: run.setId,
  entity: renderProcessorSummary(world.find('processor', run.processorId, 'processor')),
  entityVersion: renderVersionSummary(world.find('processorVersion', run.versionId, 'version')),
  metrics: run.metrics,
  status: run.status,
  options: {},
  createdAt: iso(run.createdAt),
  updatedAt: iso(run.updatedAt),
});

export const evaluation: Record<string, Handler> = {
  createEvaluationSet: ({ world, body }: Call<{ name: string; description?: string; entityId: string }>) =>
    renderSet(world, createEvaluationSet(world, { ...body, processorId: body.entityId })),
  getEvaluationSet: ({ world, path }: Call) => renderSet(world, getEvaluationSet(world, path.id!)),
  listEvaluationSets: ({ world, query }: Call) => {
    const found = world.store.all('evaluationSet').filter(({ processorId }) => matches(processorId, query.entityId));
    const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
    return { object: 'list', data: rows.map((set) => renderSet(world, set)), ...token };
  },
  createEvaluationSetItems: ({ world, path, body }: Call<{ items: readonly ItemCreate[] }>) => ({
    evaluationSetItems: createItems(world, path.evaluationSetId!, body.items).map((item) => renderItem(world, item)),
  }),
  listEvaluationSetItems: ({ world, path, query }: Call) => {
    const { rows, token } = pageOf(listItems(world, path.evaluationSetId!), { sortBy: 'updatedAt', ...query });
    return { object: 'list', data: rows.map((item) => renderItemSummary(world, item)), ...token };
  },
  getEvaluationSetItem: ({ world, path }: Call) =>
    renderItem(world, getItem(world, path.itemId!, path.evaluationSetId)),
  updateEvaluationSetItem: ({ world, path, body }: Call<{ expectedOutput: Json }>) =>
    renderItem(world, updateItem(world, path.itemId!, body.expectedOutput, path.evaluationSetId)),
  deleteEvaluationSetItem: ({ world, path }: Call) => {
    deleteItem(world, path.itemId!, path.evaluationSetId);
    return { id: path.itemId };
  },
  createEvaluationSetRun: ({ world, body }: Call<EvaluationRunCreate>) =>
    renderEvaluationRun(world, createEvaluationRun(world, body)),
  getEvaluationSetRun: ({ world, path }: Call) => renderEvaluationRun(world, getEvaluationRun(world, path.id!)),
};
