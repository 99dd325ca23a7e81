import type { Comparison, OperationChange } from '../compare-versions.ts';
import { changes } from '../mapping.ts';
import { chooseExample, renderCall } from './call.ts';
import { bullets, code, codes, differenceTexts, fence, fieldTable, listing, page, title } from './markdown.ts';
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
  const { older: before, targets, mapping, differences } = operation;
  const [after] = targets;
  const example = chooseExample(before);
  // The example of the same name says the same.
  const counterpart = after && (after.examples.has(example ?? '') ? example : chooseExample(after));
  const heading = targets.length > 1 ? `${newer.name}, if ${mapping?.to[0]?.when}` : newer.name;
  const calls = [
    renderCall(older, before, 'before', example, older.name),
    after && renderCall(newer, after, 'after', counterpart, heading),
  ];
  return page([
    `### ${before.operation.summary ?? before.name}`,
    renderLead(operation),
    fence(page(calls)!),
    fieldTable(mapping?.fields ?? [], older.name, newer.name),
    bullets(differenceTexts(differences)),
  ]);
}

/** Old name, new names, why it changed, and what to do. */
function renderLead({ older, targets, mapping }: OperationChange): string {
  const names = targets.map(({ name }) => name);
  const lead = names.join() === older.name ? code(older.name) : `${code(older.name)} → ${codes(names) || 'gone'}`;
  return mapping ? `${lead}. ${mapping.why} ${mapping.how}` : `${lead}.`;
}
