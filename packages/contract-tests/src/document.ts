import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument as read, type Document } from '@extend-openapi/document';

const known = new Map<string, Document>();

/** Reads the bundle of a version from the published spec package, once: what is made of it is kept with it. */
export function readDocument(version: string): Document {
  const document = known.get(version) ?? readBundle(version);
  known.set(version, document);
  return document;
}

function readBundle(version: string): Document {
  return read(readFileSync(fileURLToPath(import.meta.resolve(`@extend-openapi/spec/${version}.json`)), 'utf8'));
}
