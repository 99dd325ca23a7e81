import { title, type Area } from './areas.ts';
import { chooseExamples } from './choose-examples.ts';
import type { CommonRows } from './common-rows.ts';
import type { OperationChange } from './compare-operations.ts';
import type { Guide } from './compile-guide.ts';
import { code, codes, fence, fieldCells, fieldTable, page, table } from './markdown.ts';
import { movesTo } from './mapping.ts';
import { renderCommented } from './render-call.ts';
import type { Row } from './row.ts';

export function renderAreas(guide: Guide, areas: readonly Area[], common: CommonRows): string {
  return page(areas.filter(({ isUntouched }) => !isUntouched).map((area) => renderArea(guide, area, common)));
}

function renderArea(guide: Guide, { name, operations }: Area, common: CommonRows): string {
  const touched = operations.filter(({ change }) => change !== 'unchanged');
  const untouched = operations.filter(({ change }) => change === 'unchanged').map(({ older }) => code(older.name));
  return page([
    `## ${title(name)}`,
    untouched.length > 0 ? `Unchanged: ${untouched.join(', ')}.` : undefined,
    ...touched
      .filter((operation) => !isSmall(operation))
      .map((operation) => renderOperation(guide, operation, common.ownRows(operation))),
    renderSmall(
      guide,
      touched.filter(isSmall),
      common,
      touched.some((operation) => !isSmall(operation)),
    ),
  ]);
}

const isSmall = ({ older, targets }: OperationChange): boolean => !older.contentType && targets.length > 0;

function renderOperation(guide: Guide, operation: OperationChange, rows: readonly Row[]): string {
  const { older, targets, mapping } = operation;
  const [target] = targets;
  const [before, after] = chooseExamples(older.examples, target?.examples ?? [], movesTo(mapping, 0));
  const calls = [renderCommented(guide.older, older, 'before', before, guide.from)];
  if (target)
    calls.push(
      renderCommented(
        guide.newer,
        target,
        'after',
        after,
        targets.length > 1 ? `${guide.to}, if ${mapping?.to[0]?.when}` : guide.to,
      ),
    );
  return page([
    `### ${older.operation.summary ?? older.name}`,
    renderLead(operation),
    fence(calls.join('\n\n')),
    fieldTable(rows, guide.from, guide.to),
  ]);
}

/** Old and new name, why it changed, and what to do. */
function renderLead({ older, targets, mapping }: OperationChange): string {
  const isSame = targets.length === 1 && targets[0]!.name === older.name;
  const successors = targets.map(({ name }) => code(name));
  const arrow = isSame ? code(older.name) : `${code(older.name)} → ${successors.join(', ') || 'gone'}`;
  return mapping ? `${arrow}. ${mapping.why} ${mapping.how}` : `${arrow}.`;
}

/** Calls without a body differ little: they share one block, and a line each says what to do. */
function renderSmall(
  guide: Guide,
  operations: readonly OperationChange[],
  common: CommonRows,
  isRest: boolean,
): string | undefined {
  if (operations.length === 0) return undefined;
  const advice = Map.groupBy(
    operations.filter(({ mapping }) => mapping),
    ({ mapping }) => `${mapping!.why} ${mapping!.how}`,
  );
  const lines = [...advice].map(([text, members]) => `- ${codes(members.map(({ older }) => older.name))}: ${text}`);
  const fields = operations.flatMap((operation) =>
    fieldCells(common.ownRows(operation)).map((cells) => [code(operation.older.name), ...cells]),
  );
  const calls = operations.map(({ older, targets }) => {
    const [target, ...others] = targets as [OperationChange['older'], ...OperationChange['older'][]];
    const heading = others.length > 0 ? `${guide.to}, alike ${others.map(({ path }) => path).join(', ')}` : guide.to;
    return `${renderCommented(guide.older, older, 'before', undefined, guide.from)}\n${renderCommented(guide.newer, target, 'after', undefined, heading)}`;
  });
  return page([
    isRest ? '### The other calls' : undefined,
    lines.join('\n'),
    fence(calls.join('\n')),
    fields.length > 0 ? table(['', guide.from, guide.to, ''], fields) : undefined,
  ]);
}
