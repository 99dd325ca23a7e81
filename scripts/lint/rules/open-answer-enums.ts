import { bodiesOf, onOperations, parametersOf, type VisitedOperation } from '../operations.ts';
import { follow, type Context, type Found, type Rule } from '../rule.ts';
import type { Schema } from '../../contract/index.ts';

/**
 * The server may add a value to any enum that it sends, and that must not break those who have compiled against it. What it
 * is sent has to be one of the known values, so a mark on an enum that only requests carry says nothing.
 */
export const openAnswerEnums: Rule = {
  name: 'open-answer-enums',
  scope: 'convention',
  check() {
    const received = new Map<string, Found<Schema>>();
    const sent = new Map<string, Found<Schema>>();
    let report: Context['report'] | undefined;
    const operations = onOperations((visited, item) => {
      report ??= visited.context.report;
      for (const schema of receivedBy(visited)) collect(schema, visited.context, received);
      const bodies = bodiesOf(visited).filter(({ kind }) => kind === 'request body');
      const holders = [...bodies.map(({ media }) => media), ...(visited.isWebhook ? [] : parametersOf(visited, item))];
      for (const schema of holders.flatMap(schemaOf)) collect(schema, visited.context, sent);
    });
    const leave = (): void => {
      for (const { node, location } of received.values())
        if (node['x-sdk-open-enum'] !== true)
          report?.({
            message:
              'Answers carry this enum: add "x-sdk-open-enum: true", or "const" where there is one value for good',
            location: location.child('enum').key(),
          });
      for (const [place, { node, location }] of sent)
        if (node['x-sdk-open-enum'] === true && !received.has(place))
          report?.({
            message: 'No answer carries this enum, and requests are closed: leave out "x-sdk-open-enum"',
            location: location.child('x-sdk-open-enum').key(),
          });
    };
    return { ...operations, Root: { leave } };
  },
};

/** Bodies and headers of answers, and what an event brings. */
function receivedBy(visited: VisitedOperation): Found<Schema>[] {
  const { operation, context, location } = visited;
  const bodies = bodiesOf(visited).filter(({ kind }) => kind !== 'request body');
  const headers = Object.entries(operation.responses ?? {}).flatMap(([status, reference]) => {
    const response = follow(context, reference, location.child(['responses', status]));
    return Object.entries(response?.node.headers ?? {}).map(([name, header]) =>
      follow(context, header as Holder, response!.location.child(['headers', name])),
    );
  });
  return [...bodies.map(({ media }) => media), ...headers.filter((header) => header !== undefined)].flatMap(schemaOf);
}

interface Holder {
  schema?: Schema;
}

const schemaOf = ({ node, location }: Found<Holder>): Found<Schema>[] =>
  node.schema ? [{ node: node.schema, location: location.child('schema') }] : [];

const maps = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
const lists = ['allOf', 'oneOf', 'anyOf', 'prefixItems'];
const single = ['items', 'additionalProperties', 'unevaluatedProperties', 'contains', 'if', 'then', 'else'];

/** Finds the enums below a schema, each by the place where it is written. */
function collect(
  found: Found<Schema>,
  context: Context,
  enums: Map<string, Found<Schema>>,
  seen = new Set<string>(),
): void {
  const target = follow(context, found.node, found.location);
  if (!target || typeof target.node !== 'object' || seen.has(target.location.absolutePointer)) return;
  const { node, location } = target;
  seen.add(location.absolutePointer);
  if (Array.isArray(node.enum)) enums.set(location.absolutePointer, target);
  const below = (part: unknown, key: string | (string | number)[]): void => {
    if (typeof part === 'object' && part !== null)
      collect({ node: part as Schema, location: location.child(key as string) }, context, enums, seen);
  };
  for (const key of maps) for (const [name, part] of Object.entries(node[key] ?? {})) below(part, [key, name]);
  for (const key of lists)
    for (const [index, part] of ((node[key] ?? []) as unknown[]).entries()) below(part, [key, index]);
  for (const key of single) below(node[key], key);
}
