import type { OperationChange } from './compare-operations.ts';

/** The operations of one tag: what a team moves in one go. */
export interface Area {
  name: string;
  operations: OperationChange[];
  isUntouched: boolean;
}

const effort = { unchanged: 0, unwrapped: 1, renamed: 2, changed: 2, moved: 2, replaced: 4, removed: 4 } as const;

/** The areas, least work first: each move then rests on what was learned with an easier one. */
export function listAreas(operations: readonly OperationChange[]): Area[] {
  const areas = [...Map.groupBy(operations, ({ older }) => older.operation.tags?.[0] ?? 'other')].map(
    ([name, members]) => ({
      name,
      operations: members,
      isUntouched: members.every(({ change }) => change === 'unchanged'),
    }),
  );
  return areas.toSorted((left, right) => effortOf(left) - effortOf(right));
}

/** Areas where new operations must be learned come after those where only names change. */
function effortOf({ operations }: Area): number {
  const efforts = operations.map(({ change }) => effort[change]);
  return Math.max(...efforts) * 100 + efforts.reduce<number>((sum, each) => sum + each, 0);
}

export const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The anchor that Markdown gives a heading. */
export const anchor = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(/\s/g, '-')}`;
