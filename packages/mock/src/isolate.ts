import { isJson, resolve, sample, type Document, type Operation, type Schema } from '@extend-openapi/document';

type Node = Record<string, unknown>;

/**
 * The document with one operation and what it needs, as little as Prism can work with: it resolves every reference
 * first, reads 3.1 schemas as draft 7, lets a body pass unseen whose schema it cannot compile, and makes up values of
 * recursive ones without end. So it is shown nothing of requests, and examples instead of the schemas of answers: where the
 * contract has none, a sample.
 */
export function isolate(document: Document, { path, method, source: operation }: Operation, random?: Random): object {
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
      Object.entries(node).map(([key, value]) => [
        key,
        copy(key === 'content' ? showExamples(document, value, random) : value),
      ]),
    );
  };
  const { servers } = resolve(document, paths![path]!) as Node;
  const { requestBody: __, parameters: ___, ...shown } = operation;
  const item = { [prismMethod(method)]: shown, ...(servers ? { servers } : {}) };
  const copied = copy({ ...rest, paths: { [path]: item } }) as Node;
  return { ...copied, components: { ...picked, securitySchemes: copy(components.securitySchemes ?? {}) } };
}

type Random = () => number;

/** Prism leaves the media type out of its answers to HEAD, and then misses it. */
export const prismMethod = (method: string): 'get' => (method === 'HEAD' ? 'get' : method.toLowerCase()) as 'get';

/** The bodies of an answer by examples alone. Data may have a `content` of its own. */
function showExamples(document: Document, content: unknown, random: Random | undefined): unknown {
  const isByType =
    typeof content === 'object' && content !== null && Object.keys(content).every((key) => /^[\w*.-]+\//.test(key));
  if (!isByType) return content;
  return Object.fromEntries(
    Object.entries(content as Record<string, Node>).map(([type, { schema, ...shown }]) => {
      const isShown = shown.example !== undefined || Object.keys(shown.examples ?? {}).length > 0;
      if (isShown || (schema === undefined && !isJson(type))) return [type, shown];
      return [type, { ...shown, example: sample(document, (schema ?? {}) as Schema, { random }) }];
    }),
  );
}
