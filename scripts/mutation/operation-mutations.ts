import type { Document, LocatedOperation, Operation } from '../contract/index.ts';
import { at, type Mutation } from './mutation.ts';

type Change = Omit<Mutation, 'version'>;

/** Every single change of what an operation says of itself. */
export function operationMutations({ name, method, path, operation }: LocatedOperation): Change[] {
  const find = (document: Document): Operation => at(document, ['paths', path, method.toLowerCase()]);
  return [
    ...statusMutations(name, operation, find),
    ...markMutations(name, operation, find),
    ...(operation['x-sdk-idempotent'] === undefined
      ? []
      : [
          {
            kind: 'idempotency mark flipped' as const,
            what: `${name}: x-sdk-idempotent made ${String(!operation['x-sdk-idempotent'])}`,
            change(document: Document) {
              find(document)['x-sdk-idempotent'] = !operation['x-sdk-idempotent'];
            },
          },
        ]),
  ];
}

type Find = (document: Document) => Operation;

function statusMutations(name: string, operation: Operation, find: Find): Change[] {
  const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
  return (success ? ['201', '202'] : []).map((status) => ({
    kind: 'success status changed',
    what: `${name}: ${success} made ${status}`,
    change(document) {
      const { responses } = find(document);
      responses[status] = responses[success!]!;
      delete responses[success!];
    },
  }));
}

const markKinds = { 'x-sdk-pagination': 'pagination pointer changed', 'x-sdk-run': 'run mark changed' } as const;

/** Each member of a mark as a plausible other one: a pointer that leads elsewhere, a kind that is not meant. */
function markMutations(name: string, operation: Operation, find: Find): Change[] {
  return Object.entries(markKinds).flatMap(([mark, kind]) =>
    Object.entries((operation[mark as `x-${string}`] ?? {}) as Record<string, string | string[]>).map(
      ([key, value]) => ({
        kind,
        what: `${name}: ${mark}.${key} of ${JSON.stringify(value)}`,
        change(document) {
          const rule = find(document)[mark as `x-${string}`] as Record<string, unknown>;
          if (key === 'cursor') rule[key] = operationItems(operation);
          else if (Array.isArray(value)) rule[key] = ['other_run'];
          else rule[key] = key === 'cursorParameter' ? 'maxPageSize' : value === '' ? '/file' : '';
        },
      }),
    ),
  );
}

/** A cursor that points at the items exists, and never ends the paging. */
const operationItems = (operation: Operation): string => (operation['x-sdk-pagination'] as { items: string }).items;
