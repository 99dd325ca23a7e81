import { checkSchema } from './check-schema.ts';
import type { Document, Operation } from './document.ts';
import { readQuery, type QueryEntry } from './query.ts';
import { plainEntry, queryNames, readParameter, schemaOf } from './read-parameter.ts';
import type { Parameter } from './source.ts';
import { violation, type Violation } from './violation.ts';

export interface SentParameters {
  /** Decoded, as `route` gives them. */
  path: Readonly<Record<string, string>>;
  /** As it was sent, with or without `?`. */
  query: string;
  headers: Headers;
}

export interface ReadParameters {
  /** What was sent, as the types of the contract, by place and name. Headers in small letters. */
  values: Record<Parameter['in'], Record<string, unknown>>;
  violations: Violation[];
}

/** Reads the parameters of a request as the types of the contract, and says what is wrong with them. */
export function readParameters(document: Document, operation: Operation, sent: SentParameters): ReadParameters {
  const values: ReadParameters['values'] = { path: {}, query: {}, header: {}, cookie: {} };
  const violations: Violation[] = [];
  const query = readQuery(sent.query);
  if (!query)
    violations.push(
      violation(['request', 'query'], 'malformed', 'The query has a "%" that begins no UTF-8 escape: write it %25'),
    );
  for (const parameter of operation.parameters) {
    if (parameter.in === 'query' && !query) continue;
    const entries = listEntries(document, parameter, sent, query ?? []);
    const value = readParameter(document, parameter, entries);
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
    if (value !== undefined) values[parameter.in][name] = value;
    violations.push(...check(document, parameter, name, entries, value));
  }
  return { values, violations: [...violations, ...listUnknown(document, operation, query ?? [])] };
}

function check(
  document: Document,
  parameter: Parameter,
  name: string,
  entries: readonly QueryEntry[],
  value: unknown,
): Violation[] {
  const location = ['request', parameter.in, name];
  const title = `The ${parameter.in} parameter "${name}"`;
  if (value === undefined)
    return parameter.required === true ? [violation(location, 'required', `${title} is required`)] : [];
  const isEmpty = parameter.in === 'query' && entries.some((entry) => entry.value === '');
  if (isEmpty)
    return parameter.allowEmptyValue === true
      ? []
      : [violation(location, 'empty', `${title} is empty: give it a value or leave it out`)];
  return checkSchema(document, schemaOf(parameter) ?? true, value, location);
}

function listEntries(
  document: Document,
  parameter: Parameter,
  sent: SentParameters,
  query: readonly QueryEntry[],
): QueryEntry[] {
  const { name, in: place } = parameter;
  if (place === 'query') {
    const isOwn = queryNames(document, parameter);
    return query.filter((entry) => isOwn(entry.name));
  }
  const value = { path: () => sent.path[name], header: () => sent.headers.get(name), cookie: () => cookie(sent, name) };
  const text = value[place]();
  return typeof text === 'string' ? [plainEntry(name, text)] : [];
}

function cookie({ headers }: SentParameters, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split(/=(.*)/s));
  return pairs.find(([key]) => key === name)?.[1];
}

function listUnknown(document: Document, operation: Operation, query: readonly QueryEntry[]): Violation[] {
  const declared = operation.parameters.filter((parameter) => parameter.in === 'query');
  const known = declared.map((parameter) => queryNames(document, parameter));
  const isKey = (name: string): boolean =>
    Object.values(document.source.components?.securitySchemes ?? {}).some(
      (scheme) => scheme.in === 'query' && scheme.name === name,
    );
  const names = new Set(query.map(({ name }) => name));
  return [...names]
    .filter((name) => !known.some((isOwn) => isOwn(name)) && !isKey(name))
    .map((name) =>
      violation(
        ['request', 'query', name],
        'unknown',
        `${operation.name} has no query parameter "${name}"${declared.length > 0 ? `, only ${declared.map((parameter) => parameter.name).join(', ')}` : ''}`,
      ),
    );
}
