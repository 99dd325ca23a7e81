import { type Document, listOperations, type LocatedOperation } from '../../contract/index.ts';
import type { Mismatch, OperationFacts, Table } from './table.ts';

/** What a contract and the reviewed rows say differently of its operations, in both directions. */
export function checkOperations(table: Table, document: Document): Mismatch[] {
  const operations = new Map(listOperations(document).map((operation) => [operation.name, operation]));
  const unknown = [...operations.keys()].filter((name) => !(name in table.operations));
  return [
    ...unknown.map((name) => ({ at: ['operations'], message: `${name} has no row: review it and add one` })),
    ...Object.entries(table.operations).flatMap(([name, facts]) => {
      const operation = operations.get(name);
      const complaints = operation
        ? checkRow(facts, operation, table)
        : [{ at: [], message: 'the contract has no such operation' }];
      return complaints.map(({ at, message }) => ({
        at: ['operations', name, ...at],
        message: `${name}: ${message}`,
      }));
    }),
  ];
}

function checkRow(facts: OperationFacts, operation: LocatedOperation, table: Table): Mismatch[] {
  return [
    checkSuccess(facts, operation),
    checkRepetition(facts, operation),
    checkBilling(facts, operation),
    checkPaging(facts, operation, table),
  ].filter((mismatch) => mismatch !== undefined);
}

function checkSuccess({ success }: OperationFacts, { operation }: LocatedOperation): Mismatch | undefined {
  const statuses = Object.keys(operation.responses ?? {}).filter((status) => /^[123]/.test(status));
  if (statuses.join() === String(success)) return undefined;
  return {
    at: ['success'],
    message: `a success is ${success} here, ${statuses.join(', ') || 'missing'} in the contract`,
  };
}

/** What the client would do: RFC 9110 §9.2.2 for every method, unless the operation says otherwise. */
function checkRepetition({ repeat }: OperationFacts, { method, operation }: LocatedOperation): Mismatch | undefined {
  const isSafe = (operation['x-sdk-idempotent'] as boolean | undefined) ?? (method !== 'POST' && method !== 'PATCH');
  const found = isSafe ? 'safe' : 'unsafe';
  return found === repeat
    ? undefined
    : { at: ['repeat'], message: `a repetition is ${repeat} here, ${found} in the contract` };
}

function checkBilling({ billed, repeat }: OperationFacts, { operation }: LocatedOperation): Mismatch | undefined {
  if (billed !== false && repeat === 'safe')
    return { at: ['repeat'], message: 'what is billed, or may be, is never safe to repeat' };
  if (billed === true && !/\b(?:credit|charge|bill)/i.test(operation.description ?? ''))
    return { at: ['billed'], message: 'the call is billed, and its description does not speak of credits or charges' };
  return undefined;
}

function checkPaging({ items }: OperationFacts, { operation }: LocatedOperation, table: Table): Mismatch | undefined {
  const { parameter, cursor } = table.paging;
  const expected = items === undefined ? undefined : { cursorParameter: parameter, cursor, items };
  const found = operation['x-sdk-pagination'] as typeof expected;
  const print = (rule: typeof expected): string =>
    rule ? `${rule.cursorParameter} → ${rule.cursor}, ${rule.items}` : 'not paginated';
  return print(found) === print(expected)
    ? undefined
    : { at: ['items'], message: `the list is ${print(expected)} here, ${print(found)} in the contract` };
}
