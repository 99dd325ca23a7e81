import { listOperationCases, type OperationCase } from '../operation-case.ts';
import { listPaths, type Values } from './choose-values.ts';
import { countInputs, listBodies } from './fill-body.ts';
import { createKnownIds, type KnownIds } from './known-ids.ts';
import type { Called, Deviation, OperationReport } from './report.ts';
import type { Session } from './session.ts';

/** What a check may make and spend. */
export interface Spending {
  /** So many runs may be started at most; with 0, only what costs nothing is made. */
  runs: number;
  isBilled: (operation: Called) => boolean;
}

type Tell = (report: OperationReport) => void;

/**
 * Calls the operations that make and change things: once each, with a documented example, and only on what it has made
 * itself. `remove` deletes that again, where there is an operation for it.
 */
export async function checkWrites(
  session: Session,
  known: KnownIds,
  { runs, isBilled }: Spending,
  tell: Tell,
): Promise<{ remove: () => Promise<void> }> {
  const { document } = session;
  const own = createKnownIds(document);
  let left = runs;

  const check = async (operation: OperationCase): Promise<OperationReport> => {
    const deviations: Deviation[] = [];
    const { name, operationId } = operation;
    let calls = 0;
    const report = (...skipped: string[]): OperationReport => ({
      operation: name,
      operationId,
      calls,
      skipped,
      deviations,
    });

    const [path] = listPaths(operation, own);
    if (!path) return report('nothing that this check has made');
    const { bodies, missing } = listBodies(document, operation, known);
    if (bodies.length === 0) return report(`the account has no ${missing.join(', ')}`);
    const problems: string[] = [];
    for (const init of bodies) {
      const cost = isBilled(operation) ? countInputs(init.body) : 0;
      if (cost > left) return report(`it takes ${cost} of the budget, of which ${left} are left`);
      calls += 1;
      const wanted = { name: 'an example', status: 'documented' as const };
      const outcome = await session.send(operation, wanted, { ...init, params: { ...init.params, path } });
      deviations.push(...outcome.deviations);
      const status = outcome.received?.status ?? 500;
      // Only a refusal is certain to have cost nothing.
      if (status < 400 || status >= 500) left -= cost;
      if (status < 300) {
        remember(operation, path, outcome.received?.body);
        return report();
      }
      problems.push(`an example was refused with ${status}`);
      if (status >= 500) break;
    }
    return report(...new Set(problems));
  };
  const remember = (operation: OperationCase, path: Values, body: unknown): void => {
    known.learn(operation, path, body);
    const id = findId(body);
    const item = document.operations.find((other) => isItemOf(other.path, operation.path));
    if (!item || id === undefined) return;
    for (const ids of [own, known]) ids.add(item.path.replace(/\/\{\w+\}$/, ''), path, id);
  };

  const cases = listOperationCases(document).filter(({ method }) => method !== 'GET');
  let waiting = cases.filter(({ method }) => method !== 'DELETE').toSorted((a, b) => rank(a) - rank(b));
  // What one operation makes another one may need, so those that lack an id have another turn.
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    const turns = waiting;
    waiting = [];
    for (const operation of turns) {
      const report = await check(operation);
      if (report.calls > 0) tell(report);
      else waiting.push(operation);
    }
  }
  for (const operation of waiting) tell(await check(operation));
  return {
    async remove() {
      for (const operation of cases.filter(({ method }) => method === 'DELETE')) tell(await check(operation));
    },
  };

  /** Files first, then what is made of nothing, then what runs, then what changes all of it. */
  function rank(operation: OperationCase): number {
    if (operation.body?.type.startsWith('multipart/')) return 0;
    const isNested = operation.path.includes('{');
    return (isNested ? 3 : 1) + (isBilled(operation) ? 1 : 0);
  }
}

/** Whether a path is that of the single thing that a call makes: `/files/{id}` for `/files/upload` and `/files`. */
const isItemOf = (item: string, path: string): boolean =>
  /^[^{]*\/\{\w+\}$/.test(item) && [path, path.replace(/\/[^/{]+$/, '')].includes(item.replace(/\/\{\w+\}$/, ''));

/** The id of the thing that an answer is, or is wrapped around. */
function findId(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const inner = [body, ...Object.values(body)].find(
    (value): value is { id: string } => typeof (value as { id?: unknown } | null)?.id === 'string',
  );
  return inner?.id;
}
