import { kinds } from './mutation.ts';
import type { Outcome } from './run-mutations.ts';

/** A row for each kind of change: how many there were, how many each check noticed, how many nobody. */
export function formatTable(outcomes: readonly Outcome[], checks: readonly string[]): string {
  const rows = kinds.flatMap((kind) => {
    const own = outcomes.filter(({ mutation }) => mutation.kind === kind);
    return own.length > 0 ? [countRow(kind, own, checks)] : [];
  });
  const head = ['change', 'made', ...checks, 'unnoticed'];
  const table = [head, ...rows, countRow('all', outcomes, checks)];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  '),
    )
    .join('\n');
}

function countRow(title: string, outcomes: readonly Outcome[], checks: readonly string[]): string[] {
  const counts = checks.map((check) => outcomes.filter(({ noticed }) => noticed.has(check)).length);
  return [
    title,
    `${outcomes.length}`,
    ...counts.map((count) => (count ? `${count}` : '·')),
    `${listUnnoticed(outcomes).length}`,
  ];
}

export const listUnnoticed = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(({ noticed }) => noticed.size === 0);

/** Kinds of change of which not a single one was noticed. */
export const listBlindSpots = (outcomes: readonly Outcome[]): string[] =>
  kinds.filter((kind) => {
    const own = outcomes.filter(({ mutation }) => mutation.kind === kind);
    return own.length > 0 && listUnnoticed(own).length === own.length;
  });

/** One change and the first thing that each check says of it. */
export function formatOutcome({ mutation: { version, kind, what }, noticed }: Outcome): string {
  const lines = [...noticed].map(([check, [first]]) => `    ${check}  ${first!.slice(0, 160)}`);
  return [`${version}  ${kind}  ${what}`, ...lines].join('\n');
}
