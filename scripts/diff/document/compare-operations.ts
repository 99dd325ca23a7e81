import { listOperations, type LocatedOperation, resolve } from '../../contract/index.ts';
import { compareOperation } from './compare-operation.ts';
import type { Comparison, Side } from './comparison.ts';
import { pairUp } from '../pair-up.ts';
import type { Place } from '../report/place.ts';

/** Compares what the caller calls, or what it is called by: there the body is received and the answer is sent. */
export function compareOperations(
  comparison: Comparison,
  before: readonly LocatedOperation[],
  after: readonly LocatedOperation[],
  kind: 'operation' | 'webhook' | 'callback',
): void {
  const { add } = comparison;
  const subject = `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
  const { pairs, removed, added } = pairUp(before, after, [
    (one, other) => addressOf(one) === addressOf(other),
    // Paths that differ in the names of their parameters alone: the wire does not see it, the types do.
    (one, other) => shapeOf(one) === shapeOf(other),
    (one, other) => idOf(one) !== undefined && idOf(one) === idOf(other),
  ]);
  for (const one of removed) add(`${kind}-removed`, placeOf(one), `${subject} removed`);
  for (const [old, current] of pairs) {
    if (addressOf(old) !== addressOf(current)) {
      const moved = kind === 'operation' ? 'operation-moved' : 'webhook-moved';
      const isRenamed = shapeOf(old) === shapeOf(current);
      add(isRenamed ? 'path-renamed' : moved, placeOf(current), `${addressOf(old)} is now ${addressOf(current)}`);
    }
    compareOperation(comparison, old, current, kind === 'operation');
    compareOperations(
      comparison,
      listCallbacks(comparison.before, old),
      listCallbacks(comparison.after, current),
      'callback',
    );
  }
  for (const one of added) add(`${kind}-added`, placeOf(one), `${subject} added`);
}

const addressOf = ({ method, path }: LocatedOperation): string => `${method} ${path}`;
const shapeOf = (located: LocatedOperation): string => addressOf(located).replaceAll(/\{[^}$]*\}/g, '{}');
const idOf = ({ operation }: LocatedOperation): string | undefined => operation.operationId;

const placeOf = ({ name, operation: { operationId } }: LocatedOperation): Place => ({
  path: '$',
  occurrence: { operation: name, ...(operationId ? { operationId } : {}), part: 'operation', path: '$' },
});

function listCallbacks({ document }: Side, { name: owner, operation }: LocatedOperation): LocatedOperation[] {
  const { callbacks = {} } = operation as { callbacks?: Record<string, object> };
  return Object.entries(callbacks).flatMap(([name, callback]) => {
    const paths = resolve(document, callback) as NonNullable<typeof document.paths>;
    return listOperations({ ...document, paths }).map((located) => ({
      ...located,
      path: `${name} ${located.path}`,
      name: `${owner} callback ${name}`,
    }));
  });
}
