import type { Comparison, OperationChange } from '../compare-versions.ts';
import { changes } from '../mapping.ts';
import { chooseExample, renderCall } from './call.ts';
import { bullets, differenceTexts, fence, fieldTable, leadOf, listing, page, title } from './markdown.ts';
import { tagOf } from './operations.ts';

/** The operations of one tag: what a team moves in one go. */
export interface Area {
  name: string;
  operations: OperationChange[];
}

/** The areas, least work first: each move then rests on what was learned with an easier one. */
export function listAreas({ operations }: Comparison): Area[] {
  const areas = [...Map.groupBy(operations, ({ older }) => tagOf(older))];
  return areas
    .map(([name, members]) => ({ name, operations: members }))
    .toSorted((one, other) => effortOf(one) - effortOf(other));
}

/** Areas where new operations must be learned come after those where only names change. */
function effortOf({ operations }: Area): number {
  const efforts = operations.map(({ change }) => (change === 'unchanged' ? 0 : changes.indexOf(change) + 1));
  return Math.max(...efforts) * 100 + efforts.reduce((sum, effort) => sum + effort, 0);
}

export const isUntouched = ({ operations }: Area): boolean => operations.every(({ change }) => change === 'unchanged');

/** Each call that changes, as it was and as it is. */
export const renderAreas = (comparison: Comparison): string | undefined =>
  page(
    listAreas(comparison)
      .filter((area) => !isUntouched(area))
      .map(({ name, operations }) => {
        const untouched = operations.filter(({ change }) => change === 'unchanged').map(({ older }) => older.name);
        const touched = operations.filter(({ change }) => change !== 'unchanged');
        return page([
          `## ${title(name)}`,
          listing('Unchanged', untouched),
          ...touched.map((operation) => renderOperation(comparison, operation)),
        ]);
      }),
  );

function renderOperation({ older, newer }: Comparison, operation: OperationChange): string | undefined {
  const { mapping, targets, differences } = operation;
  const [target] = targets;
  const example = chooseExample(operation.older);
  const same = example && target?.examples.has(example) ? example : undefined;
  const when = mapping?.to.length === 1 ? undefined : mapping?.to[0]?.when;
  return page([
    `### ${operation.older.operation.summary ?? operation.older.name}`,
    leadOf(
      operation.older.name,
      targets.map(({ name }) => name),
      mapping,
    ),
    fence(
      page([
        renderCall(older, operation.older, 'before', example, older.name),
        target &&
          renderCall(
            newer,
            target,
            'after',
            same ?? chooseExample(target),
            when ? `${newer.name}, if ${when}` : newer.name,
          ),
      ])!,
    ),
    fieldTable(mapping?.fields ?? [], older.name, newer.name),
    bullets(differenceTexts(differences)),
  ]);
}
