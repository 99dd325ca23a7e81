import { resolve, type Check, type Document, type Schema } from '@extend-openapi/document';

export interface BrokenBody {
  /** Which field is broken, as a JSON pointer. */
  field: string;
  how: 'missing' | 'wrong type';
  body: unknown;
}

/** Bodies that differ from a good one in one required field, and that the schema refuses for it: each field once. */
export function breakBodies(document: Document, schema: Schema, goodBodies: unknown[], validate: Check): BrokenBody[] {
  const known = new Set<string>();
  return goodBodies.flatMap((good) =>
    listRequired(document, schema, good).flatMap((path) => {
      const field = `/${path.join('/')}`;
      if (known.has(field)) return [];
      known.add(field);
      return breakField(field, path, good, validate);
    }),
  );
}

function breakField(field: string, path: string[], good: unknown, validate: Check): BrokenBody[] {
  const missing = { field, how: 'missing' as const, body: without(good, path) };
  const wrong = [42, 'text', [], {}, null, true]
    .values()
    .map((value) => ({ field, how: 'wrong type' as const, body: replace(good, path, value) }))
    .find(({ body }) => !validate(body));
  return [...(validate(missing.body) ? [] : [missing]), ...(wrong ? [wrong] : [])];
}

/** Paths of the required fields that the value has, at any depth. */
function listRequired(document: Document, schema: Schema | boolean, value: unknown, path: string[] = []): string[][] {
  const resolved = resolve(document, schema);
  if (typeof resolved !== 'object' || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return resolved.items && value.length > 0 ? listRequired(document, resolved.items, value[0], [...path, '0']) : [];
  const parts = [...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  const own = (resolved.required ?? []).filter((name) => name in value).map((name) => [...path, name]);
  const below = Object.entries(resolved.properties ?? {})
    .filter(([name]) => name in value)
    .flatMap(([name, property]) =>
      listRequired(document, property, (value as Record<string, unknown>)[name], [...path, name]),
    );
  const all = [...own, ...below, ...parts.flatMap((part) => listRequired(document, part, value, path))];
  return [...new Map(all.map((found) => [found.join('/'), found])).values()];
}

function without(value: unknown, path: string[]): unknown {
  return change(value, path, (parent, name) => {
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else delete parent[name];
  });
}

function replace(value: unknown, path: string[], by: unknown): unknown {
  return change(value, path, (parent, name) => {
    (parent as Record<string, unknown>)[name] = by;
  });
}

type Container = unknown[] | Record<string, unknown>;

function change(
  value: unknown,
  path: string[],
  edit: (parent: Record<string, unknown>, name: string) => void,
): unknown {
  const copy = structuredClone(value);
  const parent = path.slice(0, -1).reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], copy);
  edit(parent as Record<string, unknown>, path.at(-1)!);
  return copy as Container;
}
