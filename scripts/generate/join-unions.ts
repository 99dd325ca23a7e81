import type { Document, Schema } from '../contract/index.ts';
import { visit } from './visit.ts';

const fields = ['properties', 'additionalProperties', 'patternProperties', 'items', 'prefixItems', 'allOf'];
const types = [...fields, 'type', 'const', 'enum', '$ref', 'anyOf', 'oneOf'];

/**
 * Writes unions that stand beside other keywords so that a value is of one member and fits the keywords too; the generator
 * would take what stands beside them for one member more.
 */
export function joinUnions(document: Document): void {
  visit(document, (node) => {
    for (const key of ['anyOf', 'oneOf'] as const) if (Array.isArray(node[key])) join(node, key);
  });
}

function join(node: Schema, key: 'anyOf' | 'oneOf'): void {
  const hasFields = fields.some((field) => isSaid(node, field));
  const isAlone = !hasFields && !isSaid(node, 'type');
  // A member that any value fits leaves nothing of the union.
  if (!isAlone && node[key]!.some((member) => !isTyped(member))) return void delete node[key];
  if (isAlone) return;
  if (!hasFields) return void (node.type === 'object' || delete node.type);
  if (Array.isArray(node.type) && node.type.includes('null')) return separateNull(node);
  if (key === 'oneOf') return;
  node.allOf = [...(node.allOf ?? []), { anyOf: node.anyOf! }];
  delete node.anyOf;
}

/** Whether a schema says more of its type than that it is an object. */
export const isTyped = (member: Schema): boolean =>
  types.some((key) => isSaid(member, key) && (key !== 'type' || member.type !== 'object'));

const isSaid = (schema: Schema, key: string): boolean =>
  schema[key] !== undefined &&
  schema[key] !== false &&
  !(key === 'properties' && Object.keys(schema[key]!).length === 0);

function separateNull(node: Schema): void {
  const { description: _description, deprecated: _deprecated, ...whole } = node;
  const others = [node.type!].flat().filter((type) => type !== 'null');
  for (const name of Object.keys(node)) if (name !== 'description' && name !== 'deprecated') delete node[name];
  node.anyOf = [{ ...whole, type: others.length === 1 ? others[0]! : others }, { type: 'null' }];
}
