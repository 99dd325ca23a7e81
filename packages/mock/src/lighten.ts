import type { Document } from './document.ts';

/**
 * The document without the schemas of JSON bodies that have examples: those bodies are checked by `createBodyCheck`,
 * and Prism only has to copy the examples. Documents before 3.1, whose schemas are no JSON Schema, stay whole.
 */
export function lighten(document: Document): Document {
  const light = structuredClone(document);
  if (document.openapi.startsWith('3.0')) return light;
  visit(light, (node) => {
    for (const [type, media] of Object.entries(
      (node.content ?? {}) as Record<string, { schema?: unknown; examples?: object }>,
    )) {
      if (isCheckedHere(type, media)) delete media.schema;
    }
  });
  return light;
}

/** Whether a body is checked here, and Prism only has to copy its example. */
export const isCheckedHere = (type: string, media: { schema?: unknown; examples?: object }): boolean =>
  /[/+]json$/.test(type) && media.schema !== undefined && Object.keys(media.examples ?? {}).length > 0;

/** The document with one operation and the components that it needs, so that Prism has little to resolve. */
export function isolate(document: Document, template: string, method: string): Document {
  const { webhooks: _, paths, components = {}, ...rest } = document;
  const { [method]: operation, parameters, servers } = paths![template] as Record<string, object>;
  const item = { [method]: operation, ...(parameters ? { parameters } : {}), ...(servers ? { servers } : {}) };
  const picked: Record<string, Record<string, unknown>> = {
    securitySchemes: { ...(components.securitySchemes as object) },
  };
  const pick = (from: unknown): void =>
    visit(from, ({ $ref: reference }) => {
      const [, section = '', name = ''] =
        /^#\/components\/([^/]+)\/([^/]+)/.exec(typeof reference === 'string' ? reference : '') ?? [];
      const component = (components[section] as Record<string, unknown> | undefined)?.[name];
      if (component === undefined || picked[section]?.[name] !== undefined) return;
      (picked[section] ??= {})[name] = component;
      pick(component);
    });
  pick(item);
  return structuredClone({ ...rest, paths: { [template]: item }, components: picked }) as unknown as Document;
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) see(node as Record<string, unknown>);
  for (const child of Object.values(node)) visit(child, see);
}
