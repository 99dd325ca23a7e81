import type * as Entry from '@extend-openapi/client';
import { findAnswer, route, type Document, type Operation } from '@extend-openapi/document';
import { answerContradictions } from './contradictions.ts';
import { addCredentials } from './credentials.ts';
import { readDocument } from './document.ts';

/** What the mock found wrong with a request or with its own answer. */
export interface Violation {
  location: string[];
  code: string | number;
  message: string;
}

/** The result of a call through a client that is only known at run time. */
export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Request = (method: string, path: string, init?: object) => Promise<Result>;

type Tampering = (headers: Headers, url: URL) => void;

export interface ObservedClient {
  entry: typeof Entry;
  client: ReturnType<typeof Entry.createExtendClient>;
  request: Request;
  /** The findings of the mock about the last call. */
  violations: () => Violation[];
  /** Changes the next requests on their way to the server, behind everything that the client does. */
  tamper: (change: Tampering) => void;
}

/** The client of a version, by its public name, wired to a server so that no finding of the mock is missed. */
export async function createObservedClient(
  version: string,
  url: string,
  send: (request: globalThis.Request) => Promise<Response> = fetch,
): Promise<ObservedClient> {
  const entry = (await import(`@extend-openapi/client/${version}`)) as typeof Entry;
  const document = readDocument(version);
  let found: Violation[] = [];
  let change: Tampering = () => {};
  const client = entry.createExtendClient({
    token: 'test-key',
    baseUrl: url,
    retry: false,
    fetch: async (request) => {
      const headers = new Headers(request.headers);
      const target = new URL(request.url);
      const called = route(document, request.method, target.pathname);
      // The client knows bearer tokens alone: what else a document asks for is for its user's `fetch` to add.
      if (called.kind === 'found') addCredentials(document, called.operation, headers, target);
      change(headers, target);
      const response = await send(new Request(target, new Request(request, { headers })));
      found = readViolations(response).filter(
        (violation) => called.kind !== 'found' || !isKnown(document, called.operation, response.status, violation),
      );
      return response;
    },
  });
  return {
    entry,
    client,
    request: client.request as unknown as Request,
    violations: () => found,
    tamper: (next) => {
      change = next;
    },
  };
}

/** Of findings that are too many for a header, the place of the first. */
const firstLocation = (header: string): string[] =>
  JSON.parse(/"location":(\[[^\]]*\])/.exec(header)?.[1] ?? '[]') as string[];

/** Whether it is the document's own fault, which the test of the document tells: its answer is not what it says. */
function isKnown(document: Document, operation: Operation, status: number, { location }: Violation): boolean {
  const answer = findAnswer(operation, status);
  if (location[0] !== 'response' || location[1] !== 'body' || answer === undefined) return false;
  return answerContradictions(document, operation).some((known) => known.part === `answer ${answer.status}`);
}

/** The findings of the mock about a request and its own answer to it. */
export function readViolations(response: Pick<Response, 'headers'>): Violation[] {
  const header = response.headers.get('sl-violations');
  if (header !== null)
    return header.startsWith('[')
      ? (JSON.parse(header) as Violation[])
      : [{ location: firstLocation(header), code: 'many', message: header }];
  return [];
}
