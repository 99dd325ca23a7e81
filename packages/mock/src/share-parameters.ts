import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';

export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type Parameters = readonly { id: string }[];

/**
 * Makes equal lists of parameters and headers one list, across operations: Prism knows a list by its identity and would
 * compile a validator for each.
 */
export function createSharing(): (operation: Operation) => Operation {
  const known = new Map<string, Parameters>();
  const share = <List extends Parameters>(list: List | undefined): List => {
    const key = JSON.stringify(list?.map(withoutId) ?? [], withoutMarks);
    const shared = known.get(key) ?? list ?? [];
    known.set(key, shared);
    return shared as List;
  };
  return (operation) => {
    const { headers, query, path } = operation.request ?? {};
    return {
      ...operation,
      request: { ...operation.request, headers: share(headers), query: share(query), path: share(path) },
      responses: operation.responses.map((response) => ({
        ...response,
        headers: share(response.headers),
      })) as Operation['responses'],
    };
  };
}

function withoutId(parameter: Parameters[number]): object {
  const { id: _, ...rest } = parameter;
  return rest;
}

/** Marks that the reader of the document adds, different in each place. */
const withoutMarks = (name: string, value: unknown): unknown => (name === 'x-stoplight' ? undefined : value);
