import { listOperations, methods } from './list-operations.ts';
import { resolve, type Document, type Operation, type Parameter } from './openapi.ts';
import { readPagination, readRuns, type PaginationRule, type RunRule } from './read-marks.ts';

/** What a client has to know at run time about a version, and cannot learn from types. */
export interface Contract {
  apiVersion: string;
  versionHeader?: string;
  workspaceHeader?: string;
  /** `false` for a document without bearer authentication. */
  bearer?: false;
  servers: Record<string, string>;
  /** The methods that the document has operations for, in upper case. */
  methods: string[];
  /** Operations whose safety differs from what RFC 9110 §9.2.2 says of their method. */
  idempotent: string[];
  unsafe: string[];
  /** Operations that have a success without a body although its status is not 204. */
  noContent: string[];
  pagination: Record<string, PaginationRule>;
  runs: Record<string, RunRule>;
}

const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']);

/** Reads the `x-sdk-…` marks of a bundle. @throws {ProblemsError} when a mark names something that is not there. */
export function readContract(document: Document): Contract {
  const operations = listOperations(document);
  const marked = (value: boolean, expected: boolean): string[] =>
    operations
      .filter(
        ({ method, operation }) =>
          operation['x-sdk-idempotent'] === value && idempotentMethods.has(method) === expected,
      )
      .map(({ name }) => name);
  const used = new Set(operations.map(({ method }) => method));
  const versionHeader = findVersionHeader(document);
  const workspaceHeader = operations.flatMap(({ parameters }) => parameters).find(isWorkspaceHeader)?.name;
  return {
    apiVersion: document.info.version,
    ...(versionHeader ? { versionHeader } : {}),
    ...(workspaceHeader ? { workspaceHeader } : {}),
    ...(hasBearer(document) ? {} : { bearer: false as const }),
    servers: readServers(document),
    methods: methods.map((method) => method.toUpperCase()).filter((method) => used.has(method)),
    idempotent: marked(true, false),
    unsafe: marked(false, true),
    noContent: operations.filter(({ operation }) => mayBeEmpty(document, operation)).map(({ name }) => name),
    pagination: Object.fromEntries(operations.flatMap((operation) => readPagination(document, operation))),
    runs: Object.fromEntries(operations.flatMap((operation) => readRuns(document, operation))),
  };
}

/** The header that fixes the version: a required header parameter whose only value is `info.version`. */
export function findVersionHeader(document: Document): string | undefined {
  const isVersion = (parameter: Parameter): boolean =>
    parameter.in === 'header' && resolve(document, parameter.schema)?.const === document.info.version;
  return listOperations(document)
    .flatMap(({ parameters }) => parameters)
    .find(isVersion)?.name;
}

const isWorkspaceHeader = (parameter: Parameter): boolean =>
  parameter.in === 'header' && parameter['x-sdk-option'] === 'workspace';

function hasBearer(document: Document): boolean {
  const schemes = Object.values(document.components?.securitySchemes ?? {}).map(
    (scheme) => resolve(document, scheme) as { type?: string; scheme?: string },
  );
  return schemes.some(({ type, scheme }) => type === 'http' && scheme?.toLowerCase() === 'bearer');
}

const mayBeEmpty = (document: Document, { responses }: Operation): boolean =>
  Object.entries(responses).some(
    ([code, response]) =>
      code.startsWith('2') && code !== '204' && Object.keys(resolve(document, response).content ?? {}).length === 0,
  );

function readServers(document: Document): Record<string, string> {
  const servers = document.servers ?? [];
  const named = servers.filter((server) => typeof server['x-sdk-region'] === 'string');
  if (named.length > 0) return Object.fromEntries(named.map((server) => [server['x-sdk-region'], server.url]));
  const [first] = servers;
  return first && /^https?:/.test(first.url) ? { default: first.url } : {};
}
