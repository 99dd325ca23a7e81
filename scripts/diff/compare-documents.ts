import { isDeepStrictEqual } from 'node:util';
import { type Document, listOperations, type LocatedOperation, type Schema } from '../contract/index.ts';
import type { Report } from './change.ts';
import { Collector, type Place } from './collector.ts';
import { OperationComparison } from './compare-operation.ts';
import { SchemaComparison } from './compare-schema.ts';
import type { Kind } from './policy.ts';
import { Side } from './side.ts';
import { Viewer } from './view.ts';

/** What users of the types and the client notice when one bundle takes the place of another. */
export function compareDocuments(before: Document, after: Document): Report {
  const collector = new Collector();
  const schemas = new SchemaComparison(new Viewer(before), new Viewer(after), collector);
  const operations = new OperationComparison(new Side(before), new Side(after), collector, schemas);
  const add = (kind: Kind, message: string, operation?: LocatedOperation): void =>
    collector.add(kind, placeOf(operation), message);

  for (const section of ['paths', 'webhooks'] as const) {
    const isWebhook = section === 'webhooks';
    const [old, current] = [index(before, section), index(after, section)];
    const renamed = isWebhook ? new Map<string, LocatedOperation>() : findRenamed(old, current);
    for (const [name, operation] of old) {
      const replacement = current.get(name) ?? renamed.get(name);
      if (!replacement) add(isWebhook ? 'webhook-removed' : 'operation-removed', `${name} removed`, operation);
      else {
        if (renamed.has(name)) add('path-renamed', `${name} is now written ${replacement.path}`, replacement);
        operations.compare(operation, replacement, isWebhook);
      }
    }
    const taken = new Set([...renamed.values()].map(({ name }) => name));
    for (const [name, operation] of current) {
      if (!old.has(name) && !taken.has(name))
        add(isWebhook ? 'webhook-added' : 'operation-added', `${name} added`, operation);
    }
  }
  compareSchemas(before, after, schemas, collector);
  compareServers(before, after, add);
  compareSchemes(before, after, add);
  compareProse(before, after, add);
  return collector.report();
}

const placeOf = (located: LocatedOperation | undefined): Place => {
  if (!located) return { path: '$' };
  const {
    name: operation,
    operation: { operationId },
  } = located;
  return {
    path: '$',
    occurrence: { operation, ...(operationId ? { operationId } : {}), part: 'operation', path: '$' },
  };
};

const index = (document: Document, section: 'paths' | 'webhooks'): Map<string, LocatedOperation> =>
  new Map(listOperations(document, section).map((located) => [`${located.method} ${located.path}`, located]));

/** Paths that differ in the names of their parameters alone: the wire does not see it, the types do. */
function findRenamed(
  old: ReadonlyMap<string, LocatedOperation>,
  current: ReadonlyMap<string, LocatedOperation>,
): Map<string, LocatedOperation> {
  const shape = (name: string): string => name.replaceAll(/\{[^}]*\}/g, '{}');
  const added = new Map(
    [...current].filter(([name]) => !old.has(name)).map(([name, located]) => [shape(name), located]),
  );
  return new Map(
    [...old.keys()].flatMap((name): [string, LocatedOperation][] => {
      const found = current.has(name) ? undefined : added.get(shape(name));
      return found ? [[name, found]] : [];
    }),
  );
}

/** The types export every schema by name, whether an operation uses it or not. */
function compareSchemas(before: Document, after: Document, schemas: SchemaComparison, collector: Collector): void {
  const [old, current] = [before.components?.schemas ?? {}, after.components?.schemas ?? {}];
  for (const [name, schema] of Object.entries(old)) {
    const place: Place = { schema: name, path: '$' };
    if (!current[name]) collector.add('schema-removed', place, `Schema "${name}" removed`);
    else if (!schemas.entered.has(name)) schemas.compare(schema, current[name] as Schema, place);
  }
  for (const name of Object.keys(current)) {
    if (!old[name]) collector.add('schema-added', { schema: name, path: '$' }, `Schema "${name}" added`);
  }
}

type Add = (kind: Kind, message: string) => void;

function compareServers(before: Document, after: Document, add: Add): void {
  const [old, current] = [before, after].map(
    ({ servers = [] }) => new Map(servers.map((server) => [server.url, server])),
  );
  for (const url of old!.keys()) if (!current!.has(url)) add('server-removed', `Server ${url} removed`);
  for (const [url, server] of current!) {
    const known = old!.get(url);
    if (!known) add('server-added', `Server ${url} added`);
    else if (known['x-sdk-region'] !== server['x-sdk-region'])
      add('sdk-rule-changed', `Region of server ${url} changed`);
    else if (!isDeepStrictEqual(known, server)) add('prose-changed', `Description of server ${url} changed`);
  }
}

function compareSchemes(before: Document, after: Document, add: Add): void {
  const [old, current] = [before, after].map(({ components }) => components?.securitySchemes ?? {});
  const essence = (scheme: unknown): unknown => ({ ...(scheme as object), description: undefined });
  for (const [name, scheme] of Object.entries(old!)) {
    const replacement = current![name];
    if (!replacement || isDeepStrictEqual(scheme, replacement)) continue;
    if (isDeepStrictEqual(essence(scheme), essence(replacement)))
      add('prose-changed', `Description of scheme "${name}" changed`);
    else add('scheme-changed', `Security scheme "${name}" changed`);
  }
}

function compareProse(before: Document, after: Document, add: Add): void {
  if (!isDeepStrictEqual(before.info, after.info)) add('prose-changed', 'info changed');
  const tags = (document: Document): unknown => (document as { tags?: unknown }).tags;
  if (!isDeepStrictEqual(tags(before), tags(after))) add('prose-changed', 'tags changed');
  const [old, current] = [before.components?.examples ?? {}, after.components?.examples ?? {}];
  for (const name of new Set([...Object.keys(old), ...Object.keys(current)])) {
    if (!isDeepStrictEqual(old[name], current[name])) add('prose-changed', `Example "${name}" changed`);
  }
}
