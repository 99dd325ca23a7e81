import type { Schema } from '../contract/index.ts';

/** Any part of a document. Its members are read as those of a schema, which is what most parts are. */
export type Node = Schema & {
  parameters?: unknown;
  content?: unknown;
  examples?: unknown;
  pattern?: unknown;
  discriminator?: { mapping?: Record<string, string> };
};

/** Keywords whose members have names that anybody may choose, such as `examples`. */
const mapsOfSchemas = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'schemas']);

/** Calls for every object below a part of a document, and for the part itself, from the outside in. */
export function visit(part: unknown, change: (node: Node) => void): void {
  if (Array.isArray(part)) for (const item of part) visit(item, change);
  else if (typeof part === 'object' && part !== null) {
    change(part as Node);
    for (const [key, child] of Object.entries(part))
      visit(mapsOfSchemas.has(key) && isObject(child) ? Object.values(child) : child, change);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
