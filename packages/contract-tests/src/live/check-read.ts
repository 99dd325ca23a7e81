import type { Operation } from '@extend-openapi/document';
import { findNumber, inventPath, listOptional, listPaths, nextPage, type Values } from './choose-values.ts';
import type { Check } from './compare-answer.ts';
import type { KnownIds } from './known-ids.ts';
import type { Deviation, OperationReport } from './report.ts';
import type { Session } from './session.ts';

/** Asks a reading operation for all that it documents, and for what it must refuse. Changes nothing and costs nothing. */
export async function checkRead(session: Session, operation: Operation, ids: KnownIds): Promise<OperationReport> {
  const { document } = session;
  const deviations: Deviation[] = [];
  let calls = 0;
  const send = async (check: Check, path: Values, query: Values = {}, headers: Values = {}): Promise<unknown> => {
    calls += 1;
    const change = (sent: Headers): void => {
      for (const [name, value] of Object.entries(headers)) sent.set(name, String(value));
    };
    const outcome = await session.send(operation, check, { params: { path, query } }, change);
    deviations.push(...outcome.deviations);
    return outcome.received?.body;
  };
  const documents = (status: number): boolean => operation.answers.some((answer) => answer.status === String(status));

  const paths = listPaths(operation, ids);
  for (const path of paths) ids.learn(operation, path, await send({ name: 'what is there' }, path));
  const [path] = paths;
  if (path) {
    for (const [name, value] of listOptional(document, operation, ids)) {
      const query = { [name]: value };
      const next = nextPage(operation, await send({ name: `with ${name}` }, path, query));
      if (next) await send({ name: `the page after, with ${name}` }, path, { ...query, ...next });
    }
    const number = findNumber(document, operation);
    if (number !== undefined && documents(400))
      await send({ name: `${number} that is no number`, status: 400 }, path, { [number]: 'many' });
    if (operation.security.length > 0 && documents(401))
      await send({ name: 'another key', status: 401 }, path, {}, { authorization: 'Bearer not-a-key' });
  }
  const nowhere = inventPath(document, operation, ids);
  if (nowhere && documents(404)) await send({ name: 'an unknown id', status: 404 }, nowhere);

  const skipped = path ? [] : ['nothing to read: the account has none that could be found'];
  return { operation: operation.name, operationId: operation.operationId, calls, skipped, deviations };
}
