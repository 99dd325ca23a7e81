import type { Problem } from '../base/index.ts';
import { findField } from './fields.ts';
import type { FieldMapping, Kind, Mapping, Place } from './mapping.ts';
import { schemaOf, type Side } from './side.ts';

/** What a data file names although the version does not have it, and operations of the older version that nothing leads on from. */
export function checkMappings(mappings: readonly Mapping[], older: Side, newer: Side, file: string): Problem[] {
  const accounted = new Set(mappings.filter(({ kind }) => kind === 'operation').map(({ from }) => from));
  const lost = [...older.operations.keys()].filter((name) => !accounted.has(name) && !newer.operations.has(name));
  return [
    ...mappings.flatMap((mapping) => [...checkNames(mapping, older, newer), ...checkFields(mapping, older, newer)]),
    ...lost.map((name) => ({
      file,
      message: `${name} of ${older.name} has no entry, and ${newer.name} does not have it: say what became of it`,
    })),
  ];
}

function checkNames({ kind, from, to, locate }: Mapping, older: Side, newer: Side): Problem[] {
  const names = [
    { side: older, name: from, way: ['from', kind] },
    ...to.map(({ name }, index) => ({ side: newer, name, way: ['to', index, kind] })),
  ];
  return names
    .filter(({ side, name }) => !has(side, kind, name))
    .map(({ side, name, way }) => ({ ...locate(way), message: `There is no ${kind} "${name}" in ${side.name}` }));
}

function checkFields(mapping: Mapping, older: Side, newer: Side): Problem[] {
  return mapping.fields.flatMap((field, index) => [
    ...checkField(mapping, index, field, 'from', older, mapping.from, field.from),
    ...mapping.to.flatMap(({ name }, target) =>
      checkField(mapping, index, field, 'to', newer, name, field.to[target] ?? undefined),
    ),
  ]);
}

function checkField(
  { kind, locate }: Mapping,
  index: number,
  field: FieldMapping,
  end: 'from' | 'to',
  side: Side,
  name: string,
  path: string | undefined,
): Problem[] {
  if (path === undefined || !has(side, kind, name) || hasField(side, kind, name, field.in, path)) return [];
  const where = kind === 'operation' ? `the ${field.in} of ${name}` : name;
  return [{ ...locate(['fields', index, end]), message: `There is no "${path}" in ${where} (${side.name})` }];
}

function has(side: Side, kind: Kind, name: string): boolean {
  if (kind === 'operation') return side.operations.has(name);
  if (kind === 'webhook') return side.webhooks.has(name);
  if (kind === 'schema') return schemaOf(side, name) !== undefined;
  if (kind === 'server') return side.document.servers?.some(({ url }) => url === name) ?? false;
  const parameters = [...side.operations.values()].flatMap((operation) => operation.parameters);
  return parameters.some((each) => each.in === 'header' && each.name.toLowerCase() === name.toLowerCase());
}

function hasField(side: Side, kind: Kind, name: string, place: Place, path: string): boolean {
  const parts = (kind === 'webhook' ? side.webhooks : side.operations).get(name);
  const root = kind === 'schema' ? schemaOf(side, name) : parts?.bodies[place];
  return root !== undefined && findField(root, path) !== undefined;
}
