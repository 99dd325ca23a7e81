import type { Document } from '../contract/index.ts';
import { compareFields } from './compare-fields.ts';
import type { Difference, Documents } from './difference.ts';
import { common, compareOperation, type OperationChange } from './compare-operations.ts';
import type { Mapping } from './mapping.ts';
import { findOperations, findWebhooks, type OperationParts } from './operation-parts.ts';
import { pairBodies } from './pair-bodies.ts';
import { SchemaPairs, type SchemaPair } from './schema-pairs.ts';

/** How a schema changed that more than one operation may carry. */
export interface SchemaChange extends SchemaPair {
  differences: Difference[];
}

/** Everything that a guide says, before it is put into words. */
export interface Guide extends Documents {
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
  const documents = { older, newer };
  const pairs = new SchemaPairs(older, newer, mappings);
  const later = { operations: findOperations(newer), webhooks: findWebhooks(newer) };
  const operations = follow('operation', findOperations(older), later.operations, mappings);
  const webhooks = follow('webhook', findWebhooks(older), later.webhooks, mappings);
  for (const { parts, targets, mapping } of operations) pairBodies(parts, targets, mapping, documents, pairs);
  const compare = ({ parts, targets, mapping }: Followed): OperationChange =>
    compareOperation(parts, targets, mapping, documents, pairs);
  return {
    ...documents,
    from: older.info.version,
    to: newer.info.version,
    mappings,
    operations: operations.map(compare),
    webhooks: webhooks.map(compare),
    schemas: pairs.list().map((pair) => ({ ...pair, differences: compareSchemas(pair, documents, pairs) })),
    newOperations: listNew(later.operations, operations).map(([, parts]) => parts),
    newWebhooks: listNew(later.webhooks, webhooks).map(([name]) => name),
  };
}

interface Followed {
  parts: OperationParts;
  targets: OperationParts[];
  mapping?: Mapping;
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
    return { parts, targets, ...(mapping ? { mapping } : {}) };
  });
}

function listNew(
  newer: ReadonlyMap<string, OperationParts>,
  followed: readonly Followed[],
): [string, OperationParts][] {
  const targets = new Set(followed.flatMap((each) => each.targets));
  const old = new Set(followed.map(({ parts }) => parts.name));
  return [...newer].filter(([, parts]) => !targets.has(parts) && !old.has(parts.name));
}

function compareSchemas({ older, newer }: SchemaPair, documents: Documents, pairs: SchemaPairs): Difference[] {
  const perTarget = newer.map((name) => {
    const [before, after] = [documents.older.components!.schemas![older]!, documents.newer.components!.schemas![name]!];
    return compareFields(
      { document: documents.older, schema: before },
      { document: documents.newer, schema: after },
      pairs.movesOf(older, name),
      pairs.rename,
    );
  });
  return common(perTarget);
}
