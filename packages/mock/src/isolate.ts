import { isJson, resolve, type Document, type Operation } from '@extend-openapi/document';

type Node = Record<string, unknown>;

/**
 * The document with one operation and what it needs, as little as Prism can work with: it resolves every reference
 * first, reads 3.1 schemas as draft 7, and lets a body pass unseen whose schema it cannot compile. So it is shown no
 * request body, and no schema of an answer that has examples: those are held against the contract here.
 */
export function isolate(document: Document, { path, method, source: operation }: Operation): object {
  const { webhooks: _, paths, components = {}, ...rest } = document.source;
  const picked: Record<string, Node> = {};
  const pick = (reference: unknown): void => {
    const [, section = '', name = ''] =
      /^#\/components\/([^/]+)\/([^/]+)/.exec(typeof reference === 'string' ? reference : '') ?? [];
    const component = components[section]?.[name];
    if (component === undefined || picked[section]?.[name] !== undefined) return;
    // Marked before it is copied: it may refer to itself.
    (picked[section] ??= {})[name] = {};
    picked[section][name] = copy(component);
  };
  const copy = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map(copy);
    pick((node as Node).$ref);
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, copy(key === 'content' ? lighten(value) : value)]),
    );
  };
  const { parameters, servers } = resolve(document, paths![path]!) as Node;
  const { requestBody: __, ...shown } = operation;
  const item = {
    [method.toLowerCase()]: shown,
    ...(parameters ? { parameters } : {}),
    ...(servers ? { servers } : {}),
  };
  const copied = copy({ ...rest, paths: { [path]: item } }) as Node;
  return { ...copied, components: { ...picked, securitySchemes: copy(components.securitySchemes ?? {}) } };
}

/** The bodies of an answer without the schemas of those that have examples. Data may have a `content` of its own. */
function lighten(content: unknown): unknown {
  const isByType =
    typeof content === 'object' && content !== null && Object.keys(content).every((key) => /^[\w*.-]+\//.test(key));
  if (!isByType) return content;
  return Object.fromEntries(
    Object.entries(content as Record<string, Node>).map(([type, media]) => {
      const { schema: _, ...shown } = media;
      return [type, isJson(type) && Object.keys(shown.examples ?? {}).length > 0 ? shown : media];
    }),
  );
}
