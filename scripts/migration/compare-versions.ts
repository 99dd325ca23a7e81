import { compareFields, type Difference, findCommon } from './compare-fields.ts';
import { type Change, type Mapping, type Move, movesTo, places, type Place } from './mapping.ts';
import { nameOf, type Part } from './part.ts';
import { type SchemaChange, SchemaPairs } from './schema-pairs.ts';
import { findErrorBodies, type OperationParts, type Side } from './side.ts';

/** An operation or event of the older version, and what carries it on. */
interface Followed {
  older: OperationParts;
  targets: OperationParts[];
  mapping?: Mapping;
}

/** What became of one operation or event. */
export interface OperationChange extends Followed {
  /** Word of the data file, or what the comparison alone shows. */
  change: Change | 'unchanged';
  /** What the comparison shows, whichever successor is taken. */
  differences: (Difference & { place: Place })[];
}

/** Everything that a guide says, before it is put into words. */
export interface Comparison {
  older: Side;
  newer: Side;
  mappings: readonly Mapping[];
  operations: OperationChange[];
  newOperations: OperationParts[];
  webhooks: OperationChange[];
  newWebhooks: OperationParts[];
  objects: SchemaChange[];
  /** Objects that failures answer with. */
  errors: SchemaChange[];
}

export function compareVersions(older: Side, newer: Side, mappings: readonly Mapping[]): Comparison {
  const pairs = new SchemaPairs(older, newer, mappings);
  const operations = follow('operation', older.operations, newer.operations, mappings);
  const webhooks = follow('webhook', older.webhooks, newer.webhooks, mappings);
  // All bodies are paired before the first is compared: what a schema is called later takes all of its uses.
  for (const operation of operations) pairBodies(operation, pairs);
  const compare = (followed: Followed): OperationChange => compareOperation(followed, pairs);
  const schemas = pairs.compare();
  const failures = findErrorBodies(older);
  return {
    older,
    newer,
    mappings,
    operations: operations.map(compare),
    newOperations: findNew(newer.operations, operations),
    webhooks: webhooks.map(compare),
    newWebhooks: findNew(newer.webhooks, webhooks),
    objects: schemas.filter(({ older: name }) => !failures.has(name)),
    errors: schemas.filter(({ older: name }) => failures.has(name)),
  };
}

/** Each thing of the older version with its successors: those of the data file, or the one of the same name. */
function follow(
  kind: Mapping['kind'],
  older: Side['operations'],
  newer: Side['operations'],
  mappings: readonly Mapping[],
): Followed[] {
  return [...older].map(([name, parts]) => {
    const mapping = mappings.find((candidate) => candidate.kind === kind && candidate.from === name);
    const targets = (mapping?.to ?? [{ name }]).flatMap((target) => newer.get(target.name) ?? []);
    return { older: parts, targets, ...(mapping ? { mapping } : {}) };
  });
}

function findNew(newer: Side['operations'], followed: readonly Followed[]): OperationParts[] {
  const known = new Set(followed.flatMap(({ older, targets }) => [older.name, ...targets.map(({ name }) => name)]));
  return [...newer.values()].filter(({ name }) => !known.has(name));
}

/** What stands in one place of an operation and of each of its successors. Without a direct one nothing stands opposite. */
function facing({ older, targets, mapping }: Followed, place: Place): { before: Part; after: Part; moves: Move[] }[] {
  return (mapping?.change === 'removed' ? [] : targets).flatMap(({ bodies }, index) => {
    const [before, after] = [older.bodies[place], bodies[place]];
    return before && after ? [{ before, after, moves: movesTo(mapping, index, place) }] : [];
  });
}

/** Whether a body belongs to the operation. An answer may be an object that has its own place in the guide. */
function ownsBody({ older, mapping }: Followed, place: Place, pairs: SchemaPairs): boolean {
  const name = place === 'response' && older.bodies.response && nameOf(older.bodies.response);
  return !name || (movesTo(mapping, 0, place).length > 0 && !pairs.isMapped(name));
}

/** Pairs the schemas that the bodies of an operation and of its successors hold. */
function pairBodies(followed: Followed, pairs: SchemaPairs): void {
  for (const place of ['request', 'response'] as const)
    for (const { before, after, moves } of facing(followed, place)) {
      if (ownsBody(followed, place, pairs)) pairs.walk(before, after, place === 'request', moves);
      else pairs.meet(before, after, place === 'request');
    }
}

function compareOperation(followed: Followed, pairs: SchemaPairs): OperationChange {
  const { mapping } = followed;
  const differences = places.flatMap((place) => {
    if (!ownsBody(followed, place, pairs)) return [];
    const perTarget = facing(followed, place).map(({ before, after, moves }) =>
      compareFields(before, after, moves, pairs.originOf, place !== 'response'),
    );
    return findCommon(perTarget).map((difference) => ({ ...difference, place }));
  });
  return { ...followed, change: mapping?.change ?? (differences.length > 0 ? 'changed' : 'unchanged'), differences };
}
