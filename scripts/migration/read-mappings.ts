import { isScalar, isSeq } from 'yaml';
import { ProblemsError } from '../base/index.ts';
import { changes, kinds, places, type FieldMapping, type Kind, type Mapping, type Target } from './mapping.ts';
import { YamlReader } from './yaml-reader.ts';

/** Reads a data file. @throws {ProblemsError} with every part that does not have the form its head describes. */
export function readMappings(text: string, file: string): Mapping[] {
  const reader = new YamlReader(text, file);
  const mappings =
    reader.problems.length > 0 ? [] : reader.list(reader.root, 'The file').map((node) => readMapping(reader, node));
  if (reader.problems.length > 0) throw new ProblemsError(reader.problems);
  return mappings;
}

function readMapping(reader: YamlReader, node: unknown): Mapping {
  const { from, to, change, fields, why, how } = reader.members(node, 'An entry', [
    'from',
    'to',
    'change',
    'fields',
    'why',
    'how',
  ]);
  const origin = readOrigin(reader, from ?? node);
  const targets = reader.list(to ?? node, '"to"').map((target) => readTarget(reader, target, origin.kind));
  if (targets.length > 1 && targets.some(({ when }) => !when))
    reader.complain(to, 'With several targets, each needs "when"');
  return {
    ...origin,
    to: targets,
    change: reader.word(change, '"change"', changes, node),
    fields: fields
      ? reader.list(fields, '"fields"').map((field) => readField(reader, field, origin.kind, targets.length))
      : [],
    why: reader.text(why, '"why"', node),
    how: reader.text(how, '"how"', node),
  };
}

function readOrigin(reader: YamlReader, node: unknown): Pick<Mapping, 'kind' | 'from' | 'line' | 'column'> {
  const members = reader.members(node, '"from"', kinds);
  const [kind, ...others] = kinds.filter((name) => name in members);
  if (!kind || others.length > 0) reader.complain(node, `"from" must have exactly one of ${kinds.join(', ')}`);
  const position = reader.positionOf(kind ? members[kind] : node);
  return { kind: kind ?? 'operation', from: kind ? reader.text(members[kind], `"${kind}"`, node) : '', ...position };
}

function readTarget(reader: YamlReader, node: unknown, kind: Kind): Target {
  const members = reader.members(node, 'A target', [kind, 'when']);
  const name = reader.text(members[kind], `"${kind}"`, node);
  const when = members.when ? reader.text(members.when, '"when"', node) : undefined;
  return { ...reader.positionOf(members[kind] ?? node), name, ...(when ? { when } : {}) };
}

function readField(reader: YamlReader, node: unknown, kind: Kind, count: number): FieldMapping {
  const { in: place, from, to, how } = reader.members(node, 'A field', ['in', 'from', 'to', 'how']);
  if (!from && !to) reader.complain(node, 'A field needs "from", "to" or both');
  if (place && kind !== 'operation') reader.complain(place, '"in" is for operations only');
  return {
    ...reader.positionOf(from ?? to ?? node),
    ...(place ? { in: reader.word(place, '"in"', places, node) } : {}),
    ...(from ? { from: reader.text(from, '"from"', node) } : {}),
    ...(to ? { to: readPaths(reader, to, count) } : {}),
    ...(how ? { how: reader.text(how, '"how"', node) } : {}),
  };
}

/** A single path stands for all targets. */
function readPaths(reader: YamlReader, node: unknown, count: number): (string | null)[] {
  if (!isSeq(node)) return Array.from({ length: count }, () => reader.text(node, '"to"', node));
  if (node.items.length !== count) reader.complain(node, `"to" has ${node.items.length} paths for ${count} targets`);
  return node.items.map((item) => (isScalar(item) && item.value === null ? null : reader.text(item, 'A path', node)));
}
