import { createEvaluationSet, getEvaluationSet } from '../../resources/evaluation-sets.ts';
import { createItems, deleteItem, listItems, updateItem, type ItemCreate } from '../../resources/evaluation-items.ts';
import type { EvaluationItemRow, EvaluationSetRow } from '../../store/rows/evaluation.ts';
import type { Json } from '../../store/json.ts';
import { matches, pageOf } from '../list.ts';
import { iso, type Call, type Handler } from '../view.ts';

const renderSet = (set: EvaluationSetRow): Json => ({
  object: 'evaluation_set',
  id: set.id,
  name: set.name,
  description: set.description,
  processorId: set.processorId,
  createdAt: iso(set.createdAt),
  updatedAt: iso(set.updatedAt),
});

const renderItem = (item: EvaluationItemRow): Json => ({
  object: 'evaluation_set_item',
  id: item.id,
  evaluationSetId: item.setId,
  fileId: item.fileIds[0],
  expectedOutput: renderExpected(item.expectedOutput),
});

/** Pieces have ids of their own in this version. */
function renderExpected(output: Json): Json {
  if (!Array.isArray(output.splits)) return output;
  return { ...output, splits: output.splits.map((split, index) => ({ id: `split_${index + 1}`, ...(split as Json) })) };
}

type Item = ItemCreate & { readonly evaluationSetId: string };

export const evaluation: Record<string, Handler> = {
  createEvaluationSet: ({ world, body }: Call<{ name: string; description: string; processorId: string }>) => ({
    success: true,
    evaluationSet: renderSet(createEvaluationSet(world, body)),
  }),
  getEvaluationSet: ({ world, path }: Call) => ({
    success: true,
    evaluationSet: renderSet(getEvaluationSet(world, path.id!)),
  }),
  listEvaluationSets: ({ world, query }: Call) => {
    const found = world.store.all('evaluationSet').filter(({ processorId }) => matches(processorId, query.processorId));
    const { rows, token } = pageOf(found, { sortBy: 'updatedAt', ...query });
    return { success: true, evaluationSets: rows.map(renderSet), ...token };
  },
  listEvaluationSetItems: ({ world, path, query }: Call) => {
    const { rows, token } = pageOf(listItems(world, path.id!), { sortBy: 'updatedAt', ...query });
    return { success: true, evaluationSetItems: rows.map(renderItem), ...token };
  },
  createEvaluationSetItem: ({ world, body }: Call<Item>) => {
    const [item] = createItems(world, body.evaluationSetId, [body]);
    return { success: true, evaluationSetItem: renderItem(item!) };
  },
  createEvaluationSetItems: ({ world, body }: Call<{ evaluationSetId: string; items: readonly ItemCreate[] }>) => ({
    success: true,
    evaluationSetItems: createItems(world, body.evaluationSetId, body.items).map(renderItem),
  }),
  updateEvaluationSetItem: ({ world, path, body }: Call<{ expectedOutput: Json }>) => ({
    success: true,
    evaluationSetItem: renderItem(updateItem(world, path.id!, body.expectedOutput)),
  }),
  deleteEvaluationSetItem: ({ world, path }: Call) => {
    deleteItem(world, path.id!);
    return { success: true, evaluationSetItemId: path.id, message: 'Evaluation set item deleted.' };
  },
};
