import { ProblemsError } from '../base/index.ts';
import { alternatives, propertyOf, schemaAt, successSchema } from './find-schema.ts';
import type { LocatedOperation } from './list-operations.ts';
import type { Document, Schema } from './openapi.ts';

export interface PaginationRule {
  cursorParameter: string;
  cursor: string;
  items: string;
}

export interface RunRule {
  path: string;
  parameter: string;
  pointer: string;
  terminal: string[];
  /** The other values of `status`: the run goes on. */
  open: string[];
}

/** How an operation is paged, by its path. @throws {ProblemsError} */
export function readPagination(
  document: Document,
  { name, method, path, parameters, operation }: LocatedOperation,
): [string, PaginationRule][] {
  const rule = operation['x-sdk-pagination'] as PaginationRule | undefined;
  if (!rule || method !== 'GET') return [];
  const { cursorParameter, cursor, items } = rule;
  if (![cursorParameter, cursor, items].every((part) => typeof part === 'string'))
    throw mistake(name, 'x-sdk-pagination needs the texts cursorParameter, cursor and items');
  const schema = successSchema(document, operation);
  const isDeclared = parameters.some(
    (parameter) => parameter.in === 'query' && parameter.name === rule.cursorParameter,
  );
  if (!isDeclared)
    throw mistake(
      name,
      `x-sdk-pagination names the query parameter "${rule.cursorParameter}", which the operation does not have`,
    );
  for (const pointer of [rule.cursor, rule.items]) {
    if (!schemaAt(document, schema, pointer))
      throw mistake(name, `x-sdk-pagination points at "${pointer}", which the response does not have`);
  }
  return [[path, { cursorParameter: rule.cursorParameter, cursor: rule.cursor, items: rule.items }]];
}

/** How the runs that an operation returns are waited for, by their kind. @throws {ProblemsError} */
export function readRuns(
  document: Document,
  { name, path, parameters, operation }: LocatedOperation,
): [string, RunRule][] {
  const rule = operation['x-sdk-run'] as { objects: string[]; pointer: string } | undefined;
  if (!rule) return [];
  if (!Array.isArray(rule.objects) || typeof rule.pointer !== 'string')
    throw mistake(name, 'x-sdk-run needs the list objects and the text pointer');
  const parameter = parameters.find((candidate) => candidate.in === 'path')?.name;
  if (!parameter) throw mistake(name, 'x-sdk-run is for an operation with an id in its path');
  const statuses = readStatuses(document, schemaAt(document, successSchema(document, operation), rule.pointer));
  const terminal = unique(statuses, 'x-sdk-terminal');
  const open = unique(statuses, 'enum').filter((status) => !terminal.includes(status));
  if (terminal.length === 0)
    throw mistake(name, `x-sdk-run points at "${rule.pointer}", where no status with x-sdk-terminal is found`);
  if (![...rule.objects, ...terminal, ...open].every((part) => typeof part === 'string'))
    throw mistake(name, 'x-sdk-run names objects or leads to statuses that are no texts');
  return rule.objects.map((object) => [object, { path, parameter, pointer: rule.pointer, terminal, open }]);
}

function readStatuses(document: Document, run: Schema | undefined): Schema[] {
  return alternatives(document, run)
    .map((variant) => propertyOf(document, variant, 'status'))
    .flatMap((status) => alternatives(document, status));
}

const unique = (schemas: Schema[], list: 'enum' | 'x-sdk-terminal'): string[] => [
  ...new Set(schemas.flatMap((schema) => (schema[list] as string[] | undefined) ?? [])),
];

const mistake = (name: string, message: string): ProblemsError =>
  new ProblemsError([{ message: `${name}: ${message}` }]);
