import { type Document, findVersionHeader, listOperations, type Parameter, resolve } from '../contract/index.ts';
import { writeBooleanSchemas } from './boolean-schemas.ts';
import { describeReferences } from './describe-references.ts';
import { flattenAllOf } from './flatten-all-of.ts';
import { hoistSchemas } from './hoist-schemas.ts';
import { joinUnions } from './join-unions.ts';
import { markUntagged } from './mark-untagged.ts';
import { nameParts } from './name-parts.ts';
import { openEnums } from './open-enums.ts';
import { splitDirections } from './split-directions.ts';
import { type Node, visit } from './visit.ts';
import { writePlainly } from './write-plainly.ts';
import { writeRequired } from './write-required.ts';

/**
 * A copy of the document as the type generator should see it.
 *
 * - The version header is left out: the client sends it, so no call has to name it. So are headers that OpenAPI describes
 *   elsewhere, whatever a parameter says (3.1 §4.8.12.1).
 * - An object in a path, or a list of anything but texts and numbers, is a text: a caller writes its parts, with commas
 *   between them.
 * - Bodies of GET and HEAD are left out: `fetch` sends none.
 * - Examples are left out: they are data for the mock, not types.
 * - A string whose pattern admits exactly one text becomes that literal.
 * - The constant null is the type null, what has items is a list, and discriminators map to references.
 * - Marks of evidence and of a beta become part of the comment.
 * - An alternative without the tag of the others is declared without it.
 * - The schemas `true` and `false` are written as objects, and a schema inside of another that is referred to has a name.
 * - A union narrows what stands beside it, by the fields that its members only require too.
 * - Queries, bodies and answers that are written in place get a name; what is one object is written as one.
 * - Enums that may grow are open in answers and closed in requests.
 */
export function prepareForTypes(document: Document): Document {
  const copy = structuredClone(document);
  const versionHeader = findVersionHeader(document)?.toLowerCase();
  const others = new Set(['accept', 'authorization', 'content-type', ...(versionHeader ? [versionHeader] : [])]);
  delete copy.components?.examples;
  visit(copy, (node) => {
    if (Array.isArray(node.parameters))
      node.parameters = node.parameters.filter((parameter) => !isHeader(document, parameter, others));
    if (node.content || node.examples) dropExamples(node);
    const literal = /^\^([\w.]+)\$$/.exec(typeof node.pattern === 'string' ? node.pattern : '')?.[1];
    if (literal && node.type === 'string') node.const = literal.replaceAll('\\', '');
    writePlainly(node, copy);
    const marks = listMarks(node);
    const description = node.description ?? resolve<Node | undefined>(document, node)?.description;
    if (marks.length > 0) node.description = [description, ...marks].filter(Boolean).join('\n\n');
  });
  for (const { method, operation, parameters } of listOperations(copy)) {
    if (method === 'GET' || method === 'HEAD') delete operation.requestBody;
    for (const parameter of parameters) if (isComposed(copy, parameter)) parameter.schema = { type: 'string' };
  }
  for (const [name, parameter] of Object.entries(copy.components?.parameters ?? {})) {
    if (isHeader(document, parameter, others)) delete copy.components!.parameters![name];
  }
  writeBooleanSchemas(copy);
  hoistSchemas(copy);
  flattenAllOf(copy);
  writeRequired(copy);
  joinUnions(copy);
  markUntagged(copy);
  nameParts(copy);
  splitDirections(copy);
  openEnums(copy);
  describeReferences(copy);
  return copy;
}

function isComposed(document: Document, { in: place, schema }: Parameter): boolean {
  const resolved = resolve(document, schema);
  if (place !== 'path' || typeof resolved !== 'object') return false;
  const isList = resolved.type === 'array' && isPlain(resolve(document, resolved.items)?.type);
  return !isList && [resolved.type ?? []].flat().some((type) => type === 'array' || type === 'object');
}

const isPlain = (type: unknown): boolean => type === 'string' || type === 'number' || type === 'integer';

function listMarks(node: Node): string[] {
  const { 'x-evidence': evidence, 'x-sdk-lifecycle': lifecycle } = node as Record<string, unknown>;
  const isBeta = (lifecycle as { stage?: unknown } | undefined)?.stage === 'beta';
  return [
    ...(isBeta ? ['Beta: may change within this version.'] : []),
    ...(typeof evidence === 'string' ? [`Evidence: ${evidence}`] : []),
  ];
}

function dropExamples(node: Node): void {
  if (!Array.isArray(node.examples)) delete node.examples;
}

function isHeader(document: Document, parameter: unknown, names: ReadonlySet<string>): boolean {
  const reference = (parameter as { $ref?: string }).$ref;
  const found = reference ? document.components?.parameters?.[reference.split('/').at(-1)!] : parameter;
  const { in: place, name: own } = (found ?? {}) as { in?: string; name?: string };
  return place === 'header' && names.has(String(own).toLowerCase());
}
