import type { EvaluationSetRow } from '../store/rows/evaluation.ts';
import type { World } from '../world/world.ts';
import { getProcessor } from './processors.ts';

export function createEvaluationSet(
  world: World,
  input: { name: string; description?: string | undefined; processorId: string },
): EvaluationSetRow {
  getProcessor(world, input.processorId);
  const { name, description = '', processorId } = input;
  return world.create('evaluationSet', 'ev', { name, description, processorId });
}

export const getEvaluationSet = (world: World, id: string): EvaluationSetRow =>
  world.find('evaluationSet', id, 'evaluation set');
