import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type IHttpRequest } from '@stoplight/prism-http';
import type { Answer, Violation } from './answer.ts';
import type { Document } from './document.ts';
import { isolate, lighten } from './lighten.ts';
import type { Preference } from './preference.ts';
import type { Route } from './route.ts';
import { createSharing, type Operation } from './share-parameters.ts';

type Finding = { path?: string[]; severity: number; code?: string | number; message: string };

/** Prism's own refusal, for requests to which the contract has no answer. */
export interface Refusal {
  status: number;
  title: string;
  detail: string;
}

const severities = ['Error', 'Warning', 'Information', 'Hint'];

/** Prism without its HTTP server, which drops malformed bodies and cannot be told which error the contract documents. */
export class Prism {
  readonly #instance = createInstance(configure({}, true), { logger: createLogger('mock', { level: 'silent' }) });
  readonly #share = createSharing();
  readonly #operations = new Map<string, Promise<Operation>>();
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = lighten(document);
  }

  /** Answers a request to an operation, after checking it unless told otherwise. */
  async answer(
    route: Route,
    request: IHttpRequest,
    preference: Preference,
    isChecked = true,
  ): Promise<Answer | Refusal> {
    const shown = showBody(await this.#load(request.method, route.template), request.headers?.['content-type']);
    const result = await this.#instance.request(request, [shown], configure(preference, isChecked))();
    if (result._tag === 'Left') {
      const { status = 500, name, message, detail } = result.left as Error & { status?: number; detail?: string };
      return { status, title: message || name, detail: detail ?? '' };
    }
    const { output, validations } = result.right;
    const input = (validations.input as Finding[]).filter(isViolation).map((finding) => locate('request', finding));
    const found = (validations.output as Finding[]).filter(isViolation).map((finding) => locate('response', finding));
    const headers = Object.fromEntries(Object.entries(output.headers ?? {}).filter(([, value]) => value !== null));
    return { status: output.statusCode, headers, body: output.body, violations: [...input, ...found] };
  }

  /** Reads an operation when it is first asked for: to read all of a large contract takes Prism seconds. */
  #load(method: string, template: string): Promise<Operation> {
    const key = `${method} ${template}`;
    const operation =
      this.#operations.get(key) ??
      getHttpOperationsFromSpec(isolate(this.#document, template, method)).then(([found]) => this.#share(found!));
    this.#operations.set(key, operation);
    return operation;
  }
}

export const isRefusal = (answer: Answer | Refusal): answer is Refusal => 'title' in answer;

/** Prism checks every body against the first media type of the operation: it is shown only the one that was sent. */
function showBody(operation: Operation, contentType = ''): Operation {
  const sent = contentType.split(';')[0]!.trim().toLowerCase();
  const body = operation.request?.body;
  const contents = body?.contents?.filter(({ mediaType }) => mediaType.toLowerCase() === sent) ?? [];
  if (!body || contents.length === 0 || contents.length === body.contents?.length) return operation;
  return { ...operation, request: { ...operation.request, body: { ...body, contents } } };
}

function configure(preference: Preference, isChecked: boolean): IHttpConfig {
  return {
    validateRequest: isChecked,
    validateResponse: true,
    checkSecurity: isChecked,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false,
    mock: { dynamic: false, ...preference },
  };
}

/** Using what is deprecated is allowed as long as the contract has it. */
const isViolation = ({ code }: Finding): boolean => code !== 'deprecated';

const locate = (place: string, { path, severity, code, message }: Finding): Violation => ({
  location: [place, ...(path ?? [])],
  severity: severities[severity] ?? 'Error',
  code: code ?? 'violation',
  message,
});
