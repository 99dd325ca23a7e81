import type { Document } from './document.ts';

/** Makes something once for each document, when it is first asked for. */
export function perDocument<T>(make: (document: Document) => T): (document: Document) => T {
  const made = new WeakMap<Document, { value: T }>();
  return (document) => {
    const known = made.get(document) ?? { value: make(document) };
    made.set(document, known);
    return known.value;
  };
}
