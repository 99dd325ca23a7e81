import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument as read, type Document } from '@extend-openapi/document';

/** Reads the bundle of a version from the published spec package. */
export function readDocument(version: string): Document {
  return read(readFileSync(fileURLToPath(import.meta.resolve(`@extend-openapi/spec/${version}.json`)), 'utf8'));
}
