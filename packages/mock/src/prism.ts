import type { Document, Operation, Violation } from '@extend-openapi/document';
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type IHttpRequest } from '@stoplight/prism-http';
import type { Answer } from './answer.ts';
import { isolate } from './isolate.ts';
import type { Preference } from './preference.ts';
import { Data } from './show-content.ts';
import { createSharing, type Operation as PrismOperation } from './share-headers.ts';

type Finding = { path?: string[]; severity: number; code?: string | number; message: string };

/** Prism's own refusal, for requests to which the contract has no answer. */
export interface Refusal {
  status: number;
  title: string;
  detail: string;
}

const severities = ['Error', 'Warning', 'Information', 'Hint'] as const;

/** Prism without its HTTP server, which drops malformed bodies and cannot be told which error the contract documents. */
export class Prism {
  readonly #instance = createInstance(configure({}, true), { logger: createLogger('mock', { level: 'silent' }) });
  readonly #share = createSharing();
  readonly #operations = new Map<Operation, Promise<PrismOperation>>();
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Answers a request to an operation, after checking its parameters and its key unless told otherwise. */
  async answer(
    operation: Operation,
    request: IHttpRequest,
    preference: Preference,
    isChecked = true,
  ): Promise<Answer | Refusal> {
    const { dynamic = false, ...choice } = preference;
    const read = await (dynamic ? this.#read(operation, Math.random) : this.#load(operation));
    const result = await this.#instance.request(request, [read], configure(choice, isChecked))();
    if (result._tag === 'Left') {
      const { status = 500, name, message, detail } = result.left as Error & { status?: number; detail?: string };
      return { status, title: message || name, detail: detail ?? '' };
    }
    const { output, validations } = result.right;
    const input = (validations.input as Finding[]).filter(isViolation).map((finding) => locate('request', finding));
    const made = validations.output as Finding[];
    const found = made
      .filter(isViolation)
      .filter(isNotOfBody)
      .map((finding) => locate('response', finding));
    const headers = Object.fromEntries(Object.entries(output.headers ?? {}).filter(([, value]) => value !== null));
    const body: unknown = output.body instanceof Data ? output.body.toJSON() : undefined;
    return { status: output.statusCode, headers, body, violations: [...input, ...found] };
  }

  /** Reads an operation when it is first asked for: to read all of a large contract takes Prism seconds. */
  #load(operation: Operation): Promise<PrismOperation> {
    const read = this.#operations.get(operation) ?? this.#read(operation);
    this.#operations.set(operation, read);
    return read;
  }

  async #read(operation: Operation, random?: () => number): Promise<PrismOperation> {
    const [found] = await getHttpOperationsFromSpec(isolate(this.#document, operation, random));
    return this.#share(found!);
  }
}

export const isRefusal = (answer: Answer | Refusal): answer is Refusal => 'title' in answer;

function configure(choice: Omit<Preference, 'dynamic'>, isChecked: boolean): IHttpConfig {
  return {
    // Parameters and bodies are held against the contract here.
    validateRequest: false,
    validateResponse: true,
    checkSecurity: isChecked,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false,
    mock: { dynamic: false, ...choice },
  };
}

/** The bodies of answers are held against the contract here: Prism knows their schemas in other words. */
const isNotOfBody = ({ path }: Finding): boolean => path?.[0] !== 'body';

/** Using what is deprecated is allowed as long as the contract has it. */
const isViolation = ({ code }: Finding): boolean => code !== 'deprecated';

const locate = (place: string, { path, severity, code, message }: Finding): Violation => ({
  location: [place, ...(path ?? [])],
  severity: severities[severity] ?? 'Error',
  code: code ?? 'violation',
  message,
});
