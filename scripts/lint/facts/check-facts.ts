import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle, type Document, type Version } from '../../contract/index.ts';
import { shown } from '../../base/index.ts';
import type { Finding } from '../finding.ts';
import { checkOperations } from './check-operations.ts';
import { checkRuns } from './check-runs.ts';
import { readTable } from './read-table.ts';
import type { Mismatch, Table } from './table.ts';

/** The rule name that findings bear. */
export const factsRule = 'reviewed-facts';

/** `openapi/oracle/<version>.yaml`: beside the versions, so that nothing made from one can become its own witness. */
export const tableOf = ({ name, root }: Version): string => join(dirname(dirname(root)), 'oracle', `${name}.yaml`);

/**
 * Where a version of ours differs from its reviewed facts. Without a table, that is the finding.
 *
 * @throws {ProblemsError} when the table, or the document, cannot be read.
 */
export async function checkFacts(version: Version): Promise<Finding[]> {
  const path = tableOf(version);
  const finding = { rule: factsRule, severity: 'error' as const, line: 1, column: 1 };
  if (!existsSync(path))
    return [
      { ...finding, file: shown(version.root), message: `Write ${shown(path)}: what costs money has no witness` },
    ];
  const { content, locate } = readTable(path);
  const { document } = await bundle(version);
  return compareFacts(content, document).map(({ at, message }) => ({ ...finding, ...locate(at), message }));
}

/** What a table and a bundle say differently. */
export const compareFacts = (table: Table, document: Document): Mismatch[] => [
  ...checkOperations(table, document),
  ...checkRuns(table, document),
];
