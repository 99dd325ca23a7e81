import { type Document, listOperations } from '../contract/index.ts';

/**
 * The operations and webhooks, by name, of which a document says something else than the one before: of themselves, or of
 * a component that they lead to. All of them where there was none before.
 */
export function touchedOperations(before: Document | undefined, after: Document): string[] {
  const old = before && describeOperations(before);
  return [...describeOperations(after)].flatMap(([name, text]) => (old?.get(name) === text ? [] : [name]));
}

/** What a document says of each operation, as text. */
function describeOperations(document: Document): Map<string, string> {
  const { openapi, servers, security } = document;
  const everywhere = [openapi, servers, security, document.components?.securitySchemes];
  const components = new Map<string, { text: string; references: string[] }>();
  const read = (reference: string): { text: string; references: string[] } => {
    const known = components.get(reference);
    if (known) return known;
    const [, section = '', name = ''] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
    const component = describe(document.components?.[section]?.[name]);
    components.set(reference, component);
    return component;
  };
  const located = [...listOperations(document), ...listOperations(document, 'webhooks')];
  return new Map(
    located.map(({ name, operation, parameters }) => {
      const own = describe([everywhere, operation, parameters]);
      const reached = new Set(own.references);
      // A set hands out what is added while it is walked.
      for (const reference of reached) for (const next of read(reference).references) reached.add(next);
      return [name, [own.text, ...[...reached].map((reference) => read(reference).text)].join('\n')];
    }),
  );
}

function describe(part: unknown): { text: string; references: string[] } {
  const text = JSON.stringify(part) ?? '';
  return { text, references: [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference!) };
}
