import type { Document } from '../../contract/index.ts';

/** The components that are written alike in both documents, down to all that they refer to: most are, of two that follow each other. */
export function findUnchanged(before: Document, after: Document): ReadonlySet<string> {
  const [old, current] = [before, after].map(({ components }) => components?.schemas ?? {});
  const references = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(old!)) {
    const text = JSON.stringify(schema);
    if (text === JSON.stringify(current![name])) references.set(name, referencesIn(text));
  }
  let known: number;
  do {
    known = references.size;
    for (const [name, targets] of references)
      if (!targets.every((target) => references.has(target))) references.delete(name);
  } while (references.size < known);
  return new Set(references.keys());
}

/** The names of components, and of any other place the whole reference, which is no name. */
const referencesIn = (text: string): string[] =>
  [...text.matchAll(/"\$ref":"(?:#\/components\/schemas\/([^/"]+)"|([^"]+))/g)].map(
    ([, name, other]) => name ?? other!,
  );
