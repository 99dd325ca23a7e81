import type { Document, Schema } from '../contract/index.ts';
import { absent } from './mark-untagged.ts';
import { type Node, visit } from './visit.ts';

const single = ['schema', 'items', 'not', 'contains'];
const unions = ['anyOf', 'oneOf'] as const;
const lists = ['allOf', 'prefixItems', ...unions];
const maps = ['properties', 'patternProperties', '$defs'];

/** Writes the schemas `true` and `false` as objects: the generator takes neither for a type. */
export function writeBooleanSchemas(document: Document): void {
  rewrite(document.components?.schemas);
  visit(document, (node: Node) => {
    for (const key of single) if (typeof node[key] === 'boolean') node[key] = asObject(node[key]);
    for (const key of [...lists, ...maps]) rewrite(node[key]);
    for (const key of unions) if (Array.isArray(node[key])) node[key] = (node[key] as Schema[]).filter(isPossible);
  });
}

function rewrite(parts: unknown): void {
  if (typeof parts !== 'object' || parts === null) return;
  const schemas = parts as Record<string, unknown>;
  for (const [key, part] of Object.entries(schemas)) if (typeof part === 'boolean') schemas[key] = asObject(part);
}

const isPossible = (member: Schema): boolean => member[absent] !== true;

const asObject = (schema: boolean): Schema => (schema ? {} : { [absent]: true });
