import { resolve, schemaOf, type Document, type Parameter } from '@extend-openapi/document';
import { examplesOf, type KnownIds } from './known-ids.ts';
import type { Called } from './report.ts';

export type Values = Record<string, unknown>;

/** Of so many things of one kind each operation reads. */
const sampleSize = 3;

/** The paths to ask for, made of known ids; one without values where nothing is to be filled in, none without ids. */
export function listPaths(operation: Called, ids: KnownIds): Values[] {
  const extend = (paths: Values[], parameter: Parameter): Values[] =>
    paths.flatMap((path) =>
      ids
        .find(operation, parameter, path)
        .slice(0, sampleSize)
        .map((id) => ({ ...path, [parameter.name]: id })),
    );
  return pathParameters(operation).reduce(extend, [{}]).slice(0, sampleSize);
}

/** A path that leads to nothing: ids of the right kind that no account has. */
export function inventPath(document: Document, operation: Called, ids: KnownIds): Values | undefined {
  const invented = pathParameters(operation).map((parameter): [string, unknown] => {
    const example = examplesOf(document, parameter).find((value) => ids.kindOf(value) !== undefined) ?? 'x';
    return [parameter.name, `${ids.kindOf(example) ?? ''}0000000000000000`];
  });
  return invented.length > 0 ? Object.fromEntries(invented) : undefined;
}

/** Each optional query parameter with a value that the contract allows, the cursor excepted. */
export function listOptional(document: Document, operation: Called, ids: KnownIds): [string, unknown][] {
  return operation.parameters
    .filter(({ in: place, name, required }) => place === 'query' && required !== true && name !== cursorOf(operation))
    .flatMap((parameter): [string, unknown][] => {
      const { minimum, enum: values, type } = resolve(document, schemaOf(parameter) ?? {});
      const [example] = examplesOf(document, parameter);
      const value = minimum ?? values?.[0] ?? ids.like(example) ?? example ?? (type === 'boolean' ? true : undefined);
      return value === undefined ? [] : [[parameter.name, value]];
    });
}

/** The first query parameter that takes a number. */
export const findNumber = (document: Document, operation: Called): string | undefined =>
  operation.parameters.find(
    (parameter) =>
      parameter.in === 'query' && /integer|number/.test(String(resolve(document, schemaOf(parameter) ?? {}).type)),
  )?.name;

/** What a query needs for the page after an answer; nothing after the last one. */
export function nextPage(operation: Called, body: unknown): Values | undefined {
  const { cursor } = (operation.marks['x-sdk-pagination'] ?? {}) as { cursor?: string };
  const parts = cursor?.split('/').slice(1) ?? [];
  const value = parts.reduce<unknown>((node, part) => (node as Values | undefined | null)?.[part], body);
  return cursor !== undefined && typeof value === 'string' ? { [cursorOf(operation)!]: value } : undefined;
}

const cursorOf = (operation: Called): string | undefined =>
  (operation.marks['x-sdk-pagination'] as { cursorParameter: string } | undefined)?.cursorParameter;

const pathParameters = (operation: Called): Parameter[] =>
  [...operation.path.matchAll(/\{(\w+)\}/g)].flatMap(
    ([, name]) => operation.parameters.find((parameter) => parameter.in === 'path' && parameter.name === name) ?? [],
  );
