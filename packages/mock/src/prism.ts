import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type IHttpRequest, type PrismHttpInstance } from '@stoplight/prism-http';
import type { Answer, Violation } from './answer.ts';
import type { Document } from './document.ts';
import { lighten } from './lighten.ts';
import type { Preference } from './preference.ts';

type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;
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
  readonly #instance: PrismHttpInstance;
  readonly #operations: Operations;

  private constructor(operations: Operations) {
    this.#operations = operations;
    this.#instance = createInstance(configure({}, true), { logger: createLogger('mock', { level: 'silent' }) });
  }

  static async load(document: Document): Promise<Prism> {
    return new Prism(await getHttpOperationsFromSpec(lighten(document)));
  }

  /** Answers a request from the contract. With `isTrusted` the request is not checked, only answered. */
  async answer(request: IHttpRequest, preference: Preference, isTrusted = false): Promise<Answer | Refusal> {
    const operations = withBodyOf(this.#operations, request.headers?.['content-type']);
    const result = await this.#instance.request(request, operations, configure(preference, !isTrusted))();
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
}

export const isRefusal = (answer: Answer | Refusal): answer is Refusal => 'title' in answer;

/** Prism checks every body against the first media type of the operation: it is shown only the one that was sent. */
function withBodyOf(operations: Operations, contentType = ''): Operations {
  const sent = contentType.split(';')[0]!.trim().toLowerCase();
  return operations.map((operation) => {
    const body = operation.request?.body;
    const contents = body?.contents?.filter(({ mediaType }) => mediaType.toLowerCase() === sent) ?? [];
    if (!body || contents.length === 0 || contents.length === body.contents?.length) return operation;
    return { ...operation, request: { ...operation.request, body: { ...body, contents } } };
  });
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
