import type { Document } from '../contract/index.ts';
import type { Difference } from './compare-field.ts';
import { findCommonRows, type CommonRows } from './common-rows.ts';
import { compareFields } from './compare-fields.ts';
import { common, compareOperation, type Followed, type OperationChange, pairBodies } from './compare-operations.ts';
import type { Mapping } from './mapping.ts';
import { findOperations, findWebhooks, type OperationParts } from './operation-parts.ts';
import { SchemaPairs, type SchemaPair } from './schema-pairs.ts';

/** How a schema changed that more than one operation may carry. */
export interface SchemaChange extends SchemaPair {
  differences: Difference[];
}

/** The operations of one tag: what a team moves in one go. */
export interface Area {
  name: string;
  operations: OperationChange[];
  isUntouched: boolean;
}

/** Everything that a guide says, before it is put into words. */
export interface Guide {
  older: Document;
  newer: Document;
  from: string;
  to: string;
  mappings: readonly Mapping[];
  operations: OperationChange[];
  areas: Area[];
  common: CommonRows;
  webhooks: OperationChange[];
  schemas: SchemaChange[];
  newOperations: OperationParts[];
  newWebhooks: string[];
}

export function compileGuide(older: Document, newer: Document, mappings: readonly Mapping[]): Guide {
  const pairs = new SchemaPairs(older, newer, mappings);
  const later = { operations: findOperations(newer), webhooks: findWebhooks(newer) };
  const operations = follow('operation', findOperations(older), later.operations, mappings);
  const webhooks = follow('webhook', findWebhooks(older), later.webhooks, mappings);
  // All bodies are paired before the first is compared: what a schema is called later takes all of its uses.
  for (const operation of operations) pairBodies(operation, pairs);
  const changes = operations.map((operation) => compareOperation(operation, pairs));
  return {
    older,
    newer,
    from: older.info.version,
    to: newer.info.version,
    mappings,
    operations: changes,
    areas: listAreas(changes),
    common: findCommonRows(changes),
    webhooks: webhooks.map((webhook) => compareOperation(webhook, pairs)),
    schemas: pairs.list().map((pair) => ({ ...pair, differences: compareSchemas(pair, pairs) })),
    newOperations: listNew(later.operations, operations),
    newWebhooks: listNew(later.webhooks, webhooks).map(({ path }) => path),
  };
}

/** Each thing of the older version with its successors: those of the data file, or the one of the same name. */
function follow(
  kind: Mapping['kind'],
  older: ReadonlyMap<string, OperationParts>,
  newer: ReadonlyMap<string, OperationParts>,
  mappings: readonly Mapping[],
): Followed[] {
  return [...older].map(([name, parts]) => {
    const mapping = mappings.find((candidate) => candidate.kind === kind && candidate.from === name);
    const names = mapping ? mapping.to.map((target) => target.name) : [name];
    const targets = names.flatMap((target) => newer.get(target) ?? []);
    return { older: parts, targets, ...(mapping ? { mapping } : {}) };
  });
}

function listNew(newer: ReadonlyMap<string, OperationParts>, followed: readonly Followed[]): OperationParts[] {
  const targets = new Set(followed.flatMap((each) => each.targets));
  const old = new Set(followed.map(({ older }) => older.name));
  return [...newer.values()].filter((parts) => !targets.has(parts) && !old.has(parts.name));
}

function compareSchemas({ older, newer }: SchemaPair, pairs: SchemaPairs): Difference[] {
  const before = { document: pairs.older, schema: pairs.older.components!.schemas![older]! };
  const perTarget = newer.map((name) => {
    const after = { document: pairs.newer, schema: pairs.newer.components!.schemas![name]! };
    return compareFields(before, after, pairs.movesOf(older, name), pairs.rename);
  });
  return common(perTarget);
}

const effort = { unchanged: 0, unwrapped: 1, renamed: 2, changed: 2, moved: 2, replaced: 4, removed: 4 } as const;

/** The areas, least work first: each move then rests on what was learned with an easier one. */
function listAreas(operations: readonly OperationChange[]): Area[] {
  const areas = [...Map.groupBy(operations, ({ older }) => tagOf(older))].map(([name, members]) => ({
    name,
    operations: members,
    isUntouched: members.every(({ change }) => change === 'unchanged'),
  }));
  return areas.toSorted((left, right) => effortOf(left) - effortOf(right));
}

/** Areas where new operations must be learned come after those where only names change. */
function effortOf({ operations }: Area): number {
  const efforts = operations.map(({ change }) => effort[change]);
  return Math.max(...efforts) * 100 + efforts.reduce<number>((sum, each) => sum + each, 0);
}

export const tagOf = ({ operation }: OperationParts): string => operation.tags?.[0] ?? 'other';
