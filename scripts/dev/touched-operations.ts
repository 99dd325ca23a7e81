import { type Document, listOperations } from '../contract/index.ts';

/**
 * The operations and webhooks, by name, of which a document says something else than the one before: of themselves, or of
 * a component that they lead to. All of them where there was none before.
 */
export function touchedOperations(before: Document | undefined, after: Document): string[] {
  const [old, current] = [before && readParts(before), readParts(after)];
  const references = new Map<string, string[]>();
  const referencesOf = (part: string): string[] => {
    const known = references.get(part) ?? findReferences(current.get(part) ?? '');
    references.set(part, known);
    return known;
  };
  return [...current.keys()].filter((name) => {
    if (name.startsWith('#')) return false;
    const reached = new Set([name]);
    // A set hands out what is added while it is walked.
    for (const part of reached) {
      if (old?.get(part) !== current.get(part)) return true;
      for (const reference of referencesOf(part)) reached.add(reference);
    }
    return false;
  });
}

/** What a document says, as text, of each operation by its name and of each component by the reference to it. */
function readParts(document: Document): Map<string, string> {
  const { openapi, servers, security, components = {} } = document;
  const everywhere = [openapi, servers, security, components.securitySchemes];
  const located = [...listOperations(document), ...listOperations(document, 'webhooks')];
  return new Map([
    ...located.map(({ name, operation, parameters }): [string, string] => [
      name,
      JSON.stringify([everywhere, operation, parameters]),
    ]),
    ...Object.entries(components).flatMap(([section, members]) =>
      Object.entries(members).map(([name, part]): [string, string] => [
        `#/components/${section}/${name}`,
        JSON.stringify(part),
      ]),
    ),
  ]);
}

const findReferences = (text: string): string[] =>
  [...text.matchAll(/"\$ref":"(#\/components\/[^/"]+\/[^/"]+)/g)].map(([, reference]) => reference!);
