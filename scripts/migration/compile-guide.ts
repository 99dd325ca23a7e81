import type { Document } from '../contract/index.ts';
import type { Difference } from './compare-field.ts';
import { compareFields } from './compare-fields.ts';
import { common, compareOperation, type Followed, type OperationChange, pairBodies } from './compare-operations.ts';
import type { Mapping } from './mapping.ts';
import { findOperations, findWebhooks, type OperationParts } from './operation-parts.ts';
import { SchemaPairs, type SchemaPair } from './schema-pairs.ts';

/** How a schema changed that more than one operation may carry. */
export interface SchemaChange extends SchemaPair {
  differences: Difference[];
}

/** Everything that a guide says, before it is put into words. */
export interface Guide {
  older: Document;
  newer: Document;
  from: string;
  to: string;
  mappings: readonly Mapping[];
  operations: OperationChange[];
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
  return {
    older,
    newer,
    from: older.info.version,
    to: newer.info.version,
    mappings,
    operations: operations.map((operation) => compareOperation(operation, pairs)),
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
