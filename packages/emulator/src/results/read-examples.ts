import { namedExamples, type Document } from '@extend-openapi/document';
import type { Json } from '../store/json.ts';
import type { ExampleRun } from './example-book.ts';

const operations = { extract: 'getExtractRun', classify: 'getClassifyRun', split: 'getSplitRun' };

/** The finished runs among the named examples of the newest version, by kind. */
export function readExampleRuns(document: Document): Record<string, ExampleRun[]> {
  const entries = Object.entries(operations).map(([kind, operationId]) => {
    const operation = document.operations.find((each) => each.operationId === operationId);
    const examples = operation ? namedExamples(operation, 200) : [];
    const runs = examples.map(({ value }) => value as Json).filter((run) => run.status === 'PROCESSED');
    return [kind, runs.map(({ config, output }) => ({ config, output }) as ExampleRun)] as const;
  });
  return Object.fromEntries(entries);
}
