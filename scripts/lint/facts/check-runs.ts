import {
  alternatives,
  type Document,
  listOperations,
  type LocatedOperation,
  propertyOf,
  type Schema,
} from '../../contract/index.ts';
import { findRuns, type FoundRun } from './find-runs.ts';
import type { Mismatch, RunFacts, Table } from './table.ts';

/** What a contract and the reviewed facts say differently of runs: who answers with them, where, and when they end. */
export function checkRuns(table: Table, document: Document): Mismatch[] {
  const kinds = new Map(
    Object.entries(table.runs).flatMap(([kind, { objects = [kind] }]) => objects.map((object) => [object, kind])),
  );
  const found = listOperations(document).map((operation) => ({
    operation,
    // A list holds summaries, which are read again one by one.
    runs: operation.operation['x-sdk-pagination'] ? [] : findRuns(document, operation.operation, new Set(kinds.keys())),
  }));
  return [
    ...found.flatMap(({ operation, runs }) => checkAnswer(table, operation, runs, kinds)),
    ...checkReading(
      table,
      found.map(({ operation }) => operation),
    ),
    ...Object.entries(table.runs).flatMap(([kind, facts]) => {
      const those = found.flatMap(({ operation: { name }, runs }) => {
        const own = runs.filter(({ object }) => kinds.get(object) === kind);
        return own.length > 0 ? [{ name, statuses: own.flatMap((run) => statusesOf(document, run)) }] : [];
      });
      return those.length === 0
        ? [{ at: ['runs', kind], message: `${kind}: no operation of the contract answers with one` }]
        : those.flatMap(({ name, statuses }) => checkStatuses(kind, facts, name, statuses));
    }),
  ];
}

function checkAnswer(
  table: Table,
  { name }: LocatedOperation,
  runs: FoundRun[],
  kinds: ReadonlyMap<string, string>,
): Mismatch[] {
  const row = table.operations[name];
  const found = [...new Set(runs.map(({ object }) => kinds.get(object)!))].join(', ');
  if (!row || found === (row.run ?? '')) return [];
  const here = row.run ?? 'no run';
  return [
    {
      at: ['operations', name, 'run'],
      message: `${name}: the answer holds ${here} here, ${found || 'none'} in the contract`,
    },
  ];
}

/** The operation that reads a run again, and where in its answer the run is. */
function checkReading(table: Table, operations: readonly LocatedOperation[]): Mismatch[] {
  const print = (objects: string[], at: string): string => `${objects.toSorted().join(', ')} at "${at}"`;
  const expected = new Map(
    Object.entries(table.runs).flatMap(([kind, { read, at = '', objects = [kind] }]) =>
      read ? [[read, { kind, rule: print(objects, at) }]] : [],
    ),
  );
  const found = new Map(
    operations.flatMap(({ name, operation }) => {
      const rule = operation['x-sdk-run'] as { objects: string[]; pointer: string } | undefined;
      return rule ? [[name, print(rule.objects, rule.pointer)]] : [];
    }),
  );
  const names = [...new Set([...expected.keys(), ...found.keys()])];
  return names.flatMap((name) => {
    const wanted = expected.get(name);
    if (wanted?.rule === found.get(name)) return [];
    return [
      {
        at: ['runs', ...(wanted ? [wanted.kind, 'read'] : [])],
        message: `${name} reads ${wanted?.rule ?? 'no run'} here, ${found.get(name) ?? 'no run'} in the contract`,
      },
    ];
  });
}

/** The status schemas of a run that list their values. */
function statusesOf(document: Document, { schema }: FoundRun): Schema[] {
  return alternatives(document, propertyOf(document, schema, 'status')).filter(({ enum: values }) => values);
}

function checkStatuses(kind: string, { final, open, read }: RunFacts, name: string, statuses: Schema[]): Mismatch[] {
  const known = [...final, ...open];
  const listed = [...new Set(statuses.flatMap(({ enum: values }) => values as string[]))];
  const marked = [...new Set(statuses.flatMap((status) => (status['x-sdk-terminal'] as string[] | undefined) ?? []))];
  const strange = listed.filter((value) => !known.includes(value));
  // An operation that waits answers with final statuses only; the one that reads can meet every status.
  const missing = name === read ? known.filter((value) => !listed.includes(value)) : [];
  const complaints = [
    ...strange.map((value) => `${value} is no status here`),
    ...missing.map((value) => `${value} is missing from the contract`),
    ...(listed.length > 0 && marked.toSorted().join() !== final.toSorted().join()
      ? [`final are ${final.join(', ')} here, ${marked.join(', ') || 'none'} in the contract`]
      : []),
  ];
  return complaints.map((complaint) => ({ at: ['runs', kind], message: `${kind} of ${name}: ${complaint}` }));
}
