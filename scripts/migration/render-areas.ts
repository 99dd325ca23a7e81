import { chooseExamples } from './choose-examples.ts';
import type { OperationChange } from './compare-operations.ts';
import type { Area, Guide } from './compile-guide.ts';
import { code, codes, fence, page, section, table, title } from './markdown.ts';
import { movesTo } from './mapping.ts';
import { renderCall } from './render-call.ts';
import { fieldCells, fieldTable, renderAdvice } from './render-changes.ts';
import type { Row } from './row.ts';

export const renderAreas = (guide: Guide): string | undefined =>
  page(guide.areas.filter(({ isUntouched }) => !isUntouched).map((area) => renderArea(guide, area)));

function renderArea(guide: Guide, { name, operations }: Area): string | undefined {
  const untouched = operations.filter(({ change }) => change === 'unchanged').map(({ older }) => older.name);
  const touched = operations.filter(({ change }) => change !== 'unchanged');
  const large = touched.filter((operation) => !isSmall(operation));
  const small = renderSmall(guide, touched.filter(isSmall));
  return page([
    `## ${title(name)}`,
    untouched.length > 0 && `Unchanged: ${codes(untouched)}.`,
    ...large.map((operation) => renderOperation(guide, operation)),
    large.length > 0 ? section('### The other calls', [small]) : small,
  ]);
}

const isSmall = ({ older, targets }: OperationChange): boolean => !older.contentType && targets.length > 0;

function renderOperation(guide: Guide, operation: OperationChange): string | undefined {
  const { older, targets, mapping } = operation;
  const [target] = targets;
  const [before, after] = chooseExamples(older.examples, target?.examples ?? [], movesTo(mapping, 0));
  const heading = targets.length > 1 ? `${guide.to}, if ${mapping?.to[0]?.when}` : guide.to;
  return page([
    `### ${older.operation.summary ?? older.name}`,
    renderLead(operation),
    fence(
      page([
        renderCall(guide.older, older, 'before', before, guide.from),
        target && renderCall(guide.newer, target, 'after', after, heading),
      ])!,
    ),
    fieldTable(ownRows(guide, operation), guide.from, guide.to),
  ]);
}

const ownRows = ({ common }: Guide, operation: OperationChange): Row[] =>
  common.rest.filter((own) => own.operation === operation).map(({ row }) => row);

/** Old and new name, why it changed, and what to do. */
function renderLead({ older, targets, mapping }: OperationChange): string {
  const isSame = targets.length === 1 && targets[0]!.name === older.name;
  const successors = codes(targets.map(({ name }) => name)) || 'gone';
  const arrow = isSame ? code(older.name) : `${code(older.name)} → ${successors}`;
  return mapping ? `${arrow}. ${mapping.why} ${mapping.how}` : `${arrow}.`;
}

/** Calls without a body differ little: they share one block, and a line each says what to do. */
function renderSmall(guide: Guide, operations: readonly OperationChange[]): string | undefined {
  if (operations.length === 0) return undefined;
  const cells = operations.flatMap((operation) =>
    fieldCells(ownRows(guide, operation)).map((row) => [code(operation.older.name), ...row]),
  );
  const calls = operations.flatMap(({ older, targets: [target, ...others] }) => {
    const heading = others.length > 0 ? `${guide.to}, alike ${others.map(({ path }) => path).join(', ')}` : guide.to;
    return [
      renderCall(guide.older, older, 'before', undefined, guide.from),
      renderCall(guide.newer, target!, 'after', undefined, heading),
    ];
  });
  return page([
    renderAdvice(operations, 'name'),
    fence(calls.join('\n')),
    table(['', guide.from, guide.to, ''], cells),
  ]);
}
