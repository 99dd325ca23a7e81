import { compareField, type Difference, type Part } from './compare-field.ts';
import { findField, listFields, parentsOf, type Field } from './fields.ts';
import type { Move } from './mapping.ts';

/** How two schemas differ, apart from the moves, which are known already. `rename` gives an older schema its newer name. */
export function compareFields(
  older: Part,
  newer: Part,
  moves: readonly Move[],
  rename: (name: string) => string,
): Difference[] {
  const [before, after] = listAlike(older, newer);
  const gone = moves.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const arrived = moves.flatMap(({ to }) => (to ? [to] : []));
  const differences: Difference[] = [];
  const met = new Set<string>();
  for (const field of before.values()) {
    const move = moves.find(({ from }) => from === field.path);
    const path = move?.to ?? translate(field.path, moves);
    const target = after.get(path) ?? (move?.to ? follow(newer, path, field) : undefined);
    if (target) met.add(path);
    if (target && !(move && move.to === undefined))
      differences.push(...compareField(older, newer, field, target, rename));
    else if (!isCovered(field.path, gone)) differences.push({ kind: 'gone', path: field.path });
  }
  for (const { path, isRequired } of after.values()) {
    if (!met.has(path) && !before.has(path) && !isCovered(path, arrived))
      differences.push({ kind: 'new', path, isRequired });
  }
  return withoutChildren(differences);
}

/** The fields of both, each as deep as the other: a part that has no name on one side is entered on the other side too. */
function listAlike(older: Part, newer: Part): [Map<string, Field>, Map<string, Field>] {
  let before = listFields(older.document, older.schema);
  let after = listFields(newer.document, newer.schema);
  for (let size = 0; size < before.size + after.size;) {
    size = before.size + after.size;
    const parents = { before: parentsOf(before), after: parentsOf(after) };
    before = listFields(older.document, older.schema, parents.after);
    after = listFields(newer.document, newer.schema, parents.before);
  }
  return [before, after];
}

/** Where a field stands after the move of something around it. */
function translate(path: string, moves: readonly Move[]): string {
  const around = moves.filter(({ from, to }) => from !== undefined && to && from !== '$' && isBelow(path, from));
  const closest = around.toSorted((left, right) => right.from!.length - left.from!.length)[0];
  if (!closest) return path;
  const rest = path.slice(closest.from!.length);
  return closest.to === '$' ? rest.replace(/^\./, '') : `${closest.to}${rest}`;
}

const isBelow = (path: string, parent: string): boolean =>
  path.startsWith(`${parent}.`) || path.startsWith(`${parent}[]`);

/** Whether a move speaks of the field itself, of something in it, or of what it stands in. */
const isCovered = (path: string, named: readonly string[]): boolean =>
  named.some((name) => name === path || isBelow(name, path) || isBelow(path, name));

/** A field inside another named schema. Whether it is required says nothing there, because its parent may be absent. */
function follow({ document, schema }: Part, path: string, { isRequired }: Field): Field | undefined {
  const found = findField(document, schema, path);
  return found && { path, schema: found, isRequired };
}

/** What went or came with the thing around it needs no row of its own. */
function withoutChildren(differences: readonly Difference[]): Difference[] {
  const paths = (kind: string): string[] =>
    differences.filter((difference) => difference.kind === kind).map(({ path }) => path);
  const whole = { gone: paths('gone'), new: paths('new') };
  return differences.filter(
    ({ kind, path }) => !(kind === 'gone' || kind === 'new') || !whole[kind].some((parent) => isBelow(path, parent)),
  );
}
