import type { Document } from './document.ts';

/**
 * The document as Prism gets it: without the schemas of JSON bodies that have examples, which are checked by
 * `createBodyCheck`, and without the components that nothing needs any more. Documents before 3.1, whose schemas are
 * no JSON Schema, stay whole.
 */
export function lighten(document: Document): Document {
  const light = structuredClone(document);
  if (document.openapi.startsWith('3.0')) return light;
  delete light.webhooks;
  visit(light, (node) => {
    for (const [type, media] of Object.entries((node.content ?? {}) as Record<string, { schema?: unknown; examples?: object }>)) {
      if (isCheckedHere(type, media)) delete media.schema;
    }
  });
  if (light.components) light.components.schemas = pickReachable(light);
  return light;
}

/** Whether a body is checked here, and Prism only has to copy its example. */
export const isCheckedHere = (type: string, media: { schema?: unknown; examples?: object }): boolean =>
  /[/+]json$/.test(type) && media.schema !== undefined && Object.keys(media.examples ?? {}).length > 0;

function pickReachable(document: Document): Record<string, unknown> {
  const { schemas = {}, ...components } = document.components ?? {};
  const picked: Record<string, unknown> = {};
  const pick = (from: unknown): void =>
    visit(from, ({ $ref: reference }) => {
      const name = typeof reference === 'string' ? /^#\/components\/schemas\/([^/]+)/.exec(reference)?.[1] : undefined;
      if (name === undefined || name in picked) return;
      picked[name] = schemas[name];
      pick(schemas[name]);
    });
  pick([document.paths, components]);
  return picked;
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) see(node as Record<string, unknown>);
  for (const child of Object.values(node)) visit(child, see);
}
