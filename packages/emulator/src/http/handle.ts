import { randomUUID } from 'node:crypto';
import {
  readBody,
  readParameters,
  route,
  validateAnswer,
  validateBody,
  type Document,
  type Operation,
  type SentBody,
  type Violation,
} from '@extend-openapi/document';
import { applyBreak, chooseFault } from '../faults/apply-fault.ts';
import type { FaultRule } from '../faults/fault-rule.ts';
import type { Call, View } from '../views/view.ts';
import { Refusal, invalid } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import type { CallLog } from './calls.ts';
import type { Contracts } from './contract.ts';
import { errorBody, statusFor } from './error-body.ts';

export interface HandlerOptions {
  readonly contracts: Contracts;
  readonly views: ReadonlyMap<string, View>;
  /** The world of a key; undefined where the key is not one of the declared ones. */
  readonly worldOf: (key: string) => { readonly world: World; readonly calls: CallLog } | undefined;
  /** Told when an answer of ours breaks the contract. */
  readonly onBreach: (message: string) => void;
}

/** What is known about a request before anything is done. */
interface Question {
  readonly document: Document;
  readonly operation: Operation;
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly body: SentBody;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers requests to the API: held against the contract on their way in and on their way out. */
export function createApiHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const { contracts, views } = options;
  return async (request) => {
    const version = request.headers.get('x-extend-api-version');
    const document = contracts.get(version ?? contracts.newest) ?? contracts.get(contracts.newest)!;
    const url = new URL(request.url);
    const found = route(document, request.method, url.pathname);
    const operation = found.kind === 'found' ? found.operation : undefined;
    const requestId = `req_${randomUUID().replaceAll('-', '')}`;
    const violations: Violation[] = [];
    let sent = { kind: 'none' } as SentBody;
    let world: World | undefined;
    let calls: CallLog | undefined;
    let rule: FaultRule | undefined;

    const perform = async (): Promise<Answer> => {
      ({ world, calls } = findWorld(request, options));
      checkVersion(version, contracts);
      if (found.kind !== 'found')
        throw new Refusal(404, 'NOT_FOUND', `${request.method} ${url.pathname} is not part of ${document.version}.`);
      // The caller has gone, which is no failure of ours: nobody hears this, but the call stands in the log.
      const { body: stream, headers } = request;
      sent = await readBody(stream, headers).catch(() => Promise.reject(invalid('The request broke off.')));
      const question = check(document, found, request, url, sent, violations);
      rule = chooseFault(world, question.operation.operationId!);
      if (rule?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, rule!.delay));
      const refusal = rule && refusalOf(rule);
      if (refusal) throw refusal;
      const view = views.get(document.version);
      const handler = view?.operations[question.operation.operationId!];
      if (!handler)
        throw new Error(`Operation ${question.operation.operationId} of ${document.version} has no behaviour.`);
      const { path, query, body } = question;
      const call: Call = {
        world,
        path,
        query: query as Call['query'],
        body: bodyOf(body),
        requestId,
        versions: contracts.versions,
      };
      return { status: 200, body: await handler(call as Call<never>) };
    };

    const answer = await perform()
      .catch((error: unknown) => refuse(document, operation, requestId, error, options.onBreach))
      .then((given) => checkAnswer(document, operation, given, requestId, options.onBreach));
    calls?.add({
      at: world!.clock.now(),
      version: document.version,
      operation: operation?.operationId ?? null,
      method: request.method,
      path: `${url.pathname}${url.search}`,
      status: answer.status,
      request: sent.kind === 'json' ? sent.value : null,
      answer: answer.body,
      violations,
    });
    world?.schedule.wake();
    const response = respond(answer, requestId);
    return rule ? applyBreak(rule, response) : response;
  };
}

function findWorld(request: Request, { worldOf }: HandlerOptions): { world: World; calls: CallLog } {
  const key = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const found = key === undefined ? undefined : worldOf(key);
  if (found) return found;
  throw new Refusal(
    401,
    'UNAUTHORIZED',
    key === undefined
      ? 'Send your API key as "Authorization: Bearer <key>".'
      : 'The API key is not one of those that the emulator was started with.',
  );
}

function checkVersion(version: string | null, { versions }: Contracts): void {
  if (version !== null && versions.includes(version)) return;
  const problem = version === null ? 'The header x-extend-api-version is missing' : `There is no version "${version}"`;
  throw invalid(`${problem}. Send one of ${versions.join(', ')}.`);
}

/** @throws {Refusal} 400 that names the first thing that is wrong; all of them go into `violations` */
function check(
  document: Document,
  found: { operation: Operation; pathParameters: Record<string, string> },
  request: Request,
  url: URL,
  body: SentBody,
  violations: Violation[],
): Question {
  const { operation, pathParameters } = found;
  const sent = { path: pathParameters, query: url.search, headers: request.headers };
  const { values, violations: wrong } = readParameters(document, operation, sent);
  violations.push(...wrong, ...validateBody(document, operation, request.headers, body));
  const [first] = violations;
  if (first) throw invalid(`${first.location.slice(1).join('.')}: ${first.message}`);
  return { document, operation, path: pathParameters, query: values.query, body };
}

function bodyOf(body: SentBody): unknown {
  if (body.kind === 'json') return body.value;
  return body.kind === 'form' ? Object.fromEntries(body.entries) : undefined;
}

function refusalOf({ status, rateLimit, outage }: FaultRule): Refusal | undefined {
  if (rateLimit !== undefined)
    return new Refusal(429, 'RATE_LIMIT_EXCEEDED', 'Too many requests, as a fault rule says.', { after: rateLimit });
  const wanted = status ?? (outage === undefined ? undefined : 500);
  if (wanted === undefined) return undefined;
  return new Refusal(wanted, codes[wanted] ?? 'INTERNAL_ERROR', `Answered ${wanted}, as a fault rule says.`);
}

const codes: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST',
  401: 'UNAUTHORIZED',
  402: 'USAGE_BLOCKED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  422: 'INVALID_REQUEST',
  429: 'RATE_LIMIT_EXCEEDED',
};

function respond({ status, body, headers }: Answer, requestId: string): Response {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { ...type, 'x-extend-request-id': requestId, ...headers },
  });
}

function refuse(
  document: Document,
  operation: Operation | undefined,
  requestId: string,
  error: unknown,
  onBreach: (message: string) => void,
): Answer {
  if (!(error instanceof Refusal)) onBreach(`The emulator failed: ${(error as Error).stack}`);
  const refusal =
    error instanceof Refusal ? error : new Refusal(500, 'INTERNAL_ERROR', 'The emulator failed, see its log.');
  const status = statusFor(operation, refusal);
  const { code, message, retryable, retryAfter } = refusal;
  const body = errorBody(document, operation, status, { code, message, retryable, requestId });
  return { status, body, headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) } };
}

/** An answer that breaks the contract does not leave: that is a mistake of the emulator, and it says so. */
function checkAnswer(
  document: Document,
  operation: Operation | undefined,
  answer: Answer,
  requestId: string,
  onBreach: (message: string) => void,
): Answer {
  if (!operation) return answer;
  const { status, body } = answer;
  const headers = new Headers({
    'content-type': 'application/json',
    'x-extend-request-id': requestId,
    ...answer.headers,
  });
  const [breach] = validateAnswer(document, operation, { status, headers, body });
  if (!breach) return answer;
  const where = `${operation.name} ${status}, ${breach.location.join('.')}`;
  const message = `The emulator broke ${document.version}: ${where}: ${breach.message}`;
  onBreach(message);
  const told = errorBody(document, operation, 500, { code: 'INTERNAL_ERROR', message, retryable: false, requestId });
  return { status: 500, body: told, headers: { 'x-emulator-breach': 'true' } };
}
