import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';

export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type Headers = Operation['responses'][number]['headers'];

/**
 * Makes equal lists of headers one list, across operations: Prism knows a list by its identity and would compile a
 * validator for each.
 */
export function createSharing(): (operation: Operation) => Operation {
  const known = new Map<string, Headers>();
  const share = (list: Headers = []): Headers => {
    const key = JSON.stringify(list.map(withoutId), withoutMarks);
    const shared = known.get(key) ?? list;
    known.set(key, shared);
    return shared;
  };
  return (operation) => ({
    ...operation,
    responses: operation.responses.map((response) => ({
      ...response,
      headers: share(response.headers),
    })) as Operation['responses'],
  });
}

function withoutId(header: NonNullable<Headers>[number]): object {
  const { id: _, ...rest } = header;
  return rest;
}

/** Marks that the reader of the document adds, different in each place. */
const withoutMarks = (name: string, value: unknown): unknown => (name === 'x-stoplight' ? undefined : value);
