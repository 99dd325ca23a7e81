import { type Document, listOperations, type Schema } from '../contract/index.ts';
import { namedQuery } from './name-parts.ts';
import { closeEnums, isOpen } from './open-enums.ts';
import { visit } from './visit.ts';

const prefix = '#/components/schemas/';

/**
 * Gives requests types of their own where they differ from those of answers: an enum is open in what the server sends and
 * closed in what it is sent. A schema that both carry, and that leads to an open enum, keeps its name for answers and
 * gets a twin for requests, `ParseConfigInput` beside `ParseConfig`.
 */
export function splitDirections(document: Document): void {
  const schemas = (document.components ??= {}).schemas ?? {};
  const requests = requestParts(document);
  const sent = reach(requests, schemas);
  const received = reach(answerParts(document), schemas);
  const twins = new Map<string, string>();
  for (const name of sent)
    if (received.has(name) && leadsToOpenEnum(name, schemas)) twins.set(name, twinName(name, schemas));
  for (const [name, twin] of twins) schemas[twin] = structuredClone(schemas[name]!);
  const own = [...sent].filter((name) => !received.has(name)).map((name) => schemas[name]);
  const inputs = [...requests, ...own, ...[...twins.values()].map((twin) => schemas[twin])];
  closeEnums(inputs);
  redirect(inputs, twins);
}

/** What a caller sends. */
function requestParts(document: Document): unknown[] {
  const { parameters, requestBodies } = document.components ?? {};
  const ofPaths = listOperations(document).map(({ item, operation }) => [
    item.parameters,
    operation.parameters,
    operation.requestBody,
    operation[namedQuery],
  ]);
  return [parameters, requestBodies, ...ofPaths];
}

/** What the server sends: answers, and events. */
function answerParts(document: Document): unknown[] {
  const { responses, headers } = document.components ?? {};
  return [
    responses,
    headers,
    document.webhooks,
    ...listOperations(document).map(({ operation }) => operation.responses),
  ];
}

function reach(parts: unknown, schemas: Record<string, Schema>, found = new Set<string>()): Set<string> {
  visit(parts, ({ $ref }) => {
    const name = nameOf($ref);
    if (name === undefined || found.has(name) || !schemas[name]) return;
    found.add(name);
    reach(schemas[name], schemas, found);
  });
  return found;
}

function leadsToOpenEnum(name: string, schemas: Record<string, Schema>): boolean {
  let isFound = false;
  for (const reached of reach([{ $ref: prefix + name }], schemas))
    visit(schemas[reached], (node) => (isFound ||= isOpen(node)));
  return isFound;
}

function twinName(name: string, schemas: Record<string, Schema>): string {
  return [`${name}Input`, `${name}Request`].find((twin) => !schemas[twin]) ?? `${name}InRequest`;
}

/** Points the references, and the mappings of discriminators, below some parts at the twins. */
function redirect(parts: unknown, twins: ReadonlyMap<string, string>): void {
  const turn = (reference: string): string => {
    const name = nameOf(reference);
    const twin = name === undefined ? undefined : twins.get(name);
    return twin === undefined ? reference : prefix + twin + reference.slice(prefix.length + name!.length);
  };
  visit(parts, (node) => {
    if (typeof node.$ref === 'string') node.$ref = turn(node.$ref);
    const mapping = node.discriminator?.mapping;
    for (const [value, reference] of Object.entries(mapping ?? {})) mapping![value] = turn(reference);
  });
}

const nameOf = (reference: unknown): string | undefined =>
  typeof reference === 'string' && reference.startsWith(prefix)
    ? reference.slice(prefix.length).split('/')[0]
    : undefined;
