import type { Document } from '../contract/index.ts';
import type { Problem } from '../base/index.ts';
import { findField } from './fields.ts';
import type { Kind, Mapping, Place, Position } from './mapping.ts';
import { findOperations, findWebhooks, type OperationParts } from './operation-parts.ts';

/** One of the two versions, as the names of a data file are looked up in it. */
interface Side {
  name: string;
  document: Document;
  operations: ReadonlyMap<string, OperationParts>;
  webhooks: ReadonlyMap<string, OperationParts>;
}

/** What a data file names although the version does not have it, and operations of the older version that nothing leads on from. */
export function checkMappings(mappings: readonly Mapping[], from: Document, to: Document, file: string): Problem[] {
  const older = sideOf(from);
  const newer = sideOf(to);
  const problems = mappings.flatMap((mapping) => checkMapping(mapping, older, newer));
  const accounted = new Set(mappings.filter(({ kind }) => kind === 'operation').map((mapping) => mapping.from));
  const lost = [...older.operations.keys()].filter((name) => !accounted.has(name) && !newer.operations.has(name));
  return [
    ...problems.map(({ line, column, message }) => ({ file, line, column, message })),
    ...lost.map((name) => ({
      file,
      message: `${name} of ${older.name} has no entry, and ${newer.name} does not have it: say what became of it`,
    })),
  ];
}

const sideOf = (document: Document): Side => ({
  name: document.info.version,
  document,
  operations: findOperations(document),
  webhooks: findWebhooks(document),
});

type Finding = Position & { message: string };

function checkMapping(mapping: Mapping, older: Side, newer: Side): Finding[] {
  const findings: Finding[] = [];
  const expect = (side: Side, kind: Kind, name: string, { line, column }: Position): boolean => {
    const isThere = has(side, kind, name);
    if (!isThere) findings.push({ line, column, message: `There is no ${kind} "${name}" in ${side.name}` });
    return isThere;
  };
  const expectField = (side: Side, name: string, place: Place, path: string, { line, column }: Position): void => {
    if (!has(side, mapping.kind, name) || hasField(side, mapping.kind, name, place, path)) return;
    const where = mapping.kind === 'operation' ? `the ${place} of ${name}` : name;
    findings.push({ line, column, message: `There is no "${path}" in ${where} (${side.name})` });
  };
  expect(older, mapping.kind, mapping.from, mapping);
  for (const target of mapping.to) expect(newer, mapping.kind, target.name, target);
  for (const field of mapping.fields) {
    const place = field.in ?? 'request';
    if (field.from !== undefined) expectField(older, mapping.from, place, field.from, field);
    for (const [index, path] of (field.to ?? []).entries()) {
      if (path !== null && mapping.to[index]) expectField(newer, mapping.to[index].name, place, path, field);
    }
  }
  return findings;
}

function has({ document, operations, webhooks }: Side, kind: Kind, name: string): boolean {
  if (kind === 'operation') return operations.has(name);
  if (kind === 'webhook') return webhooks.has(name);
  if (kind === 'schema') return document.components?.schemas?.[name] !== undefined;
  if (kind === 'server') return document.servers?.some(({ url }) => url === name) ?? false;
  const headers = [...operations.values()].flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === 'header'),
  );
  return headers.some((header) => header.name.toLowerCase() === name.toLowerCase());
}

function hasField(side: Side, kind: Kind, name: string, place: Place, path: string): boolean {
  const { document, operations, webhooks } = side;
  const parts = (kind === 'webhook' ? webhooks : operations).get(name);
  const root = kind === 'schema' ? document.components?.schemas?.[name] : parts?.schemas[place];
  // A dot in the name of a parameter is only a dot.
  if (place === 'query') return root?.properties?.[path] !== undefined;
  return findField(document, root, path) !== undefined;
}
