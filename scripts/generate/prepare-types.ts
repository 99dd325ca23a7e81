import { findVersionHeader } from '../contract/read-contract.ts';
import type { Document, Schema } from '../contract/openapi.ts';

/**
 * A copy of the document as the type generator should see it.
 *
 * - The version header is left out: the client sends it, so no call has to name it.
 * - Examples are left out: they are data for the mock, not types.
 * - A string whose pattern admits exactly one text becomes that literal.
 * - Marks of evidence and of a beta become part of the comment.
 */
export function prepareForTypes(document: Document): Document {
  const copy = structuredClone(document);
  const versionHeader = findVersionHeader(document)?.toLowerCase();
  delete copy.components?.examples;
  visit(copy, (node) => {
    if (Array.isArray(node.parameters))
      node.parameters = node.parameters.filter((parameter) => !isHeader(document, parameter, versionHeader));
    if (node.content || node.examples) dropExamples(node);
    const literal = /^\^([\w.]+)\$$/.exec(typeof node.pattern === 'string' ? node.pattern : '')?.[1];
    if (literal && node.type === 'string') node.const = literal.replaceAll('\\', '');
    const marks = listMarks(node);
    if (marks.length > 0) node.description = [node.description, ...marks].filter(Boolean).join('\n\n');
  });
  for (const [name, parameter] of Object.entries(copy.components?.parameters ?? {})) {
    if (isHeader(document, parameter, versionHeader)) delete copy.components!.parameters![name];
  }
  return copy;
}

type Node = Schema & { parameters?: unknown; content?: unknown; examples?: unknown; pattern?: unknown };

function listMarks(node: Node): string[] {
  const { 'x-evidence': evidence, 'x-sdk-lifecycle': lifecycle } = node as Record<string, unknown>;
  const isBeta = (lifecycle as { stage?: unknown } | undefined)?.stage === 'beta';
  return [
    ...(isBeta ? ['Beta: may change within this version.'] : []),
    ...(typeof evidence === 'string' ? [`Evidence: ${evidence}`] : []),
  ];
}

function visit(node: unknown, change: (node: Node) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, change);
  else if (typeof node === 'object' && node !== null) {
    change(node as Node);
    for (const child of Object.values(node)) visit(child, change);
  }
}

function dropExamples(node: Node): void {
  if (!Array.isArray(node.examples)) delete node.examples;
}

function isHeader(document: Document, parameter: unknown, name: string | undefined): boolean {
  const reference = (parameter as { $ref?: string }).$ref;
  const found = reference ? document.components?.parameters?.[reference.split('/').at(-1)!] : parameter;
  const { in: place, name: own } = (found ?? {}) as { in?: string; name?: string };
  return name !== undefined && place === 'header' && own?.toLowerCase() === name;
}
