import { randomUUID } from 'node:crypto';
import { readBody, route, type SentBody, type Violation } from '@extend-openapi/document';
import { applyBreak, chooseFault } from '../faults/apply-fault.ts';
import { refusalOf } from '../faults/fault-refusal.ts';
import type { FaultRule } from '../faults/fault-rule.ts';
import type { Inhabited } from '../inhabited.ts';
import type { Call, View } from '../views/view.ts';
import { Refusal, invalid } from '../world/refusal.ts';
import { checkAnswer, refuse, respond, type Answer } from './answer.ts';
import { bearerKey, notDeclared } from './bearer-key.ts';
import { checkRequest, checkVersion } from './check-request.ts';
import type { Contracts } from './contract.ts';

export interface HandlerOptions {
  readonly contracts: Contracts;
  readonly views: ReadonlyMap<string, View>;
  /** The world of a key; undefined where the key is not one of the declared ones. */
  readonly worldOf: (key: string) => Pick<Inhabited, 'world' | 'calls'> | undefined;
  /** Told when an answer of ours breaks the contract. */
  readonly onBreach: (message: string) => void;
}

/** Answers requests to the API: held against the contract on their way in and on their way out. */
export function createApiHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const { contracts, views, onBreach } = options;
  return async (request) => {
    const version = request.headers.get('x-extend-api-version');
    const document = contracts.get(version ?? contracts.newest) ?? contracts.get(contracts.newest)!;
    const { pathname, search } = new URL(request.url);
    const found = route(document, request.method, pathname);
    const operation = found.kind === 'found' ? found.operation : undefined;
    const requestId = `req_${randomUUID().replaceAll('-', '')}`;
    const violations: Violation[] = [];
    let sent: SentBody | undefined;
    let inhabited: Pick<Inhabited, 'world' | 'calls'> | undefined;
    let rule: FaultRule | undefined;

    const perform = async (): Promise<Answer> => {
      inhabited = findWorld(request, options);
      const { world } = inhabited;
      checkVersion(version, contracts);
      if (found.kind !== 'found')
        throw new Refusal(404, 'NOT_FOUND', `${request.method} ${pathname} is not part of ${document.version}.`);
      // The caller has gone, which is no failure of ours: nobody hears this, but the call stands in the log.
      const body = await readBody(request.body, request.headers).catch(() =>
        Promise.reject(invalid('The request broke off.')),
      );
      sent = body;
      const question = checkRequest(document, found, request, body, violations);
      const name = found.operation.operationId!;
      rule = chooseFault(world, name);
      if (rule?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, rule!.delay));
      const refusal = rule && refusalOf(rule);
      if (refusal) throw refusal;
      const handler = views.get(document.version)?.operations[name];
      if (!handler) throw new Error(`Operation ${name} of ${document.version} has no behaviour.`);
      const call: Call = { ...question, world, requestId, versions: contracts.versions };
      return { status: 200, body: await handler(call as Call<never>) };
    };

    const asked = { document, operation, requestId, onBreach };
    const answer = checkAnswer(asked, await perform().catch((error: unknown) => refuse(asked, error)));
    inhabited?.calls.add({
      at: inhabited.world.clock.now(),
      version: document.version,
      operation: operation?.operationId ?? null,
      method: request.method,
      path: `${pathname}${search}`,
      status: answer.status,
      request: sent?.kind === 'json' ? sent.value : null,
      answer: answer.body,
      violations,
    });
    inhabited?.world.schedule.wake();
    const response = respond(answer, requestId);
    return rule ? applyBreak(rule, response) : response;
  };
}

/** @throws {Refusal} 401 */
function findWorld(request: Request, { worldOf }: HandlerOptions): Pick<Inhabited, 'world' | 'calls'> {
  const key = bearerKey(request);
  const found = key === undefined ? undefined : worldOf(key);
  if (found) return found;
  const wanted = 'Send your API key as "Authorization: Bearer <key>".';
  throw new Refusal(401, 'UNAUTHORIZED', key === undefined ? wanted : notDeclared);
}
