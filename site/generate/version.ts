import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument, type Document, type Operation } from '@extend-openapi/document';
import { functionName } from '../../scripts/generate/identifiers.ts';

/** A version of the contract, as the site shows it. */
export interface Version {
  readonly name: string;
  readonly document: Document;
  /** By `METHOD /path`. */
  readonly operations: ReadonlyMap<string, NamedOperation>;
}

/** An operation and the name of its function, which is also that of its page. */
export interface NamedOperation {
  readonly name: string;
  readonly operation: Operation;
}

/** All versions that are bundled, the newest first: the bundles are the list. */
export function readVersions(root: string): Version[] {
  const files = globSync('openapi/dist/*.json', { cwd: root }).filter((file) => !file.endsWith('manifest.json'));
  return files
    .toSorted()
    .toReversed()
    .map((file) => {
      const document = readDocument(readFileSync(join(root, file), 'utf8'));
      const used = new Set<string>();
      const operations = document.operations.map((operation) => ({
        name: functionName(operation.operationId ?? operation.name, used),
        operation,
      }));
      return {
        name: basename(file, '.json'),
        document,
        operations: new Map(operations.map((each) => [each.operation.name, each])),
      };
    });
}

export const operationPath = (version: Version, { name }: NamedOperation): string => `api/${version.name}/${name}`;
export const webhookPath = (version: string, event: string): string => `api/${version}/webhooks/${event}`;
export const schemaPath = (version: string, name: string): string => `api/${version}/schemas/${name}`;

/** Markdown for a link to the page of a schema, from a page that lies `depth` folders below that of its version. */
export const schemaLink =
  (depth: number) =>
  (name: string): string =>
    `[${name}](${depth === 0 ? './' : '../'.repeat(depth)}schemas/${name}.md)`;
