import type { Json } from '../store/json.ts';
import type { EvaluationItemRow } from '../store/rows/evaluation.ts';
import { notFound } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { getEvaluationSet } from './evaluation-sets.ts';

export interface ItemCreate {
  readonly fileId?: string;
  readonly fileIds?: readonly string[];
  readonly expectedOutput: Json;
}

/** Adds documents with what is expected of them; if one of the files is missing, none is added. */
export function createItems(world: World, setId: string, items: readonly ItemCreate[]): EvaluationItemRow[] {
  getEvaluationSet(world, setId);
  const prepared = items.map(({ fileId, fileIds, expectedOutput }) => ({
    setId,
    fileIds: fileIds ?? [fileId!],
    isPackage: fileIds !== undefined,
    expectedOutput,
  }));
  for (const id of prepared.flatMap(({ fileIds }) => fileIds)) world.find('file', id, 'file');
  return prepared.map((fields) => world.create('evaluationItem', 'evi', fields));
}

export function getItem(world: World, id: string, setId?: string): EvaluationItemRow {
  const item = world.find('evaluationItem', id, 'evaluation set item');
  if (setId !== undefined && item.setId !== setId) throw notFound('evaluation set item', id);
  return item;
}

export const listItems = (world: World, setId: string): EvaluationItemRow[] => {
  getEvaluationSet(world, setId);
  return world.store.all('evaluationItem').filter((item) => item.setId === setId);
};

export const updateItem = (world: World, id: string, expectedOutput: Json, setId?: string): EvaluationItemRow =>
  world.change('evaluationItem', getItem(world, id, setId), { expectedOutput });

export const deleteItem = (world: World, id: string, setId?: string): void =>
  world.store.delete('evaluationItem', getItem(world, id, setId).id);
