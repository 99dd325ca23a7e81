import { namedExamples, type Operation } from '@extend-openapi/document';
import { describe, expect, test } from 'vitest';
import type { Json } from '../src/store/json.ts';
import { loadContracts } from '../src/http/contract.ts';
import { views } from '../src/views/views.ts';
import { furnish, type Ids } from './support/furnish.ts';
import { createCaller, prepare, upload } from './support/prepare.ts';

const contracts = loadContracts();

test('every version of the contract has a view, and every view a contract', () => {
  expect([...views.keys()].toSorted()).toEqual(contracts.versions);
});

describe.each(contracts.versions)('%s', (version) => {
  const document = contracts.get(version)!;
  const view = views.get(version)!;

  test('has behaviour for every operation, and for no other', () => {
    const documented = document.operations.map(({ operationId }) => operationId).toSorted();
    expect(Object.keys(view.operations).toSorted()).toEqual(documented);
  });

  // Each documented correction belongs to a processor of another kind: `corrections.test.ts` has them.
  const operations = document.operations.filter(({ operationId }) => operationId !== 'correctWorkflowRunOutput');
  const cases = operations.flatMap((operation) =>
    listBodies(operation).map(({ name, value }) => ({ operationId: operation.operationId!, name, operation, value })),
  );

  test.each(cases)(
    '$operationId answers in the words of the contract ($name)',
    async ({ operationId, operation, value }) => {
      const { emulator } = prepare({ time: { reads: 1 } });
      const ids = await furnish(emulator);
      const call = createCaller(emulator.fetch, version);
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => idFor(operation, name, value, ids));
      const { status, body } = await call(`${operation.method} ${path}`, bodyFor(operation, value, ids));
      expect(body, operationId).not.toHaveProperty('error');
      expect(emulator.breaches()).toEqual([]);
      expect({ status, body }).toMatchObject({ status: 200 });
      expect(Object.keys(body ?? {})).toEqual(expect.arrayContaining(commonMembers(operation)));
      if ('success' in (body ?? {})) expect(body).toMatchObject({ success: true });
    },
  );
});

/** What every documented success of an operation has, but for the token that the last page lacks. */
function commonMembers(operation: Operation): string[] {
  const [first = {}, ...others] = namedExamples(operation, 200).map(({ value }) => value as Json);
  const isCommon = (name: string): boolean => others.every((other) => name in other);
  return Object.keys(first).filter((name) => name !== 'nextPageToken' && isCommon(name));
}

/** An id of the kind that a path asks for. */
function idFor(operation: Operation, name: string, value: unknown, ids: Ids): string {
  const first = operation.path.split('/')[1]!;
  const isCancel = operation.path.endsWith('/cancel');
  if (name === 'versionId' || name === 'processorVersionId') return 'draft';
  if (name === 'itemId' || first === 'evaluation_set_items') return ids.evaluationItem;
  const ready: Record<string, string> = {
    extractors: ids.extractor,
    processors: processorFor(value, ids),
    classifiers: ids.classifier,
    splitters: ids.splitter,
    workflows: ids.workflow,
    files: ids.file,
    extract_runs: isCancel ? ids.runningExtractRun : ids.extractRun,
    processor_runs: isCancel ? ids.runningExtractRun : ids.extractRun,
    classify_runs: isCancel ? ids.runningClassifyRun : ids.classifyRun,
    split_runs: isCancel ? ids.runningSplitRun : ids.splitRun,
    parse_runs: isCancel ? ids.runningParseRun : ids.parseRun,
    parser_runs: ids.parseRun,
    edit_runs: ids.editRun,
    form_detection_runs: ids.detectionRun,
    verify_runs: ids.verifyRun,
    edit_templates: ids.editTemplate,
    evaluation_sets: ids.evaluationSet,
    evaluation_set_runs: ids.evaluationRun,
    batch_processor_runs: ids.evaluationRun,
    batch_runs: ids.batch,
    workflow_runs: isCancel ? ids.runningWorkflowRun : ids.workflowRun,
    webhook_endpoints: ids.endpoint,
    webhook_subscriptions: ids.subscription,
  };
  return ready[first]!;
}

/** The processor that a documented body configures. */
function processorFor(value: unknown, ids: Ids): string {
  const { config } = (value ?? {}) as { config?: { type: string } };
  if (config?.type === 'CLASSIFY') return ids.classifier;
  return config?.type === 'SPLITTER' ? ids.splitter : ids.extractor;
}

/** The documented bodies of an operation; one without any is called once. */
function listBodies(operation: Operation): readonly { readonly name: string; readonly value: unknown }[] {
  const examples = operation.body?.media[0]?.examples ?? [];
  return examples.length > 0 ? examples : [{ name: 'without example', value: undefined }];
}

/** A documented body, with ids of the world in the place of its own. */
function bodyFor(operation: Operation, value: unknown, ids: Ids): unknown {
  const isForm = operation.body?.media[0]?.type === 'multipart/form-data';
  return isForm ? upload('invoice.pdf') : replaceIds(value, { ...ids, extractor: processorFor(value, ids) }, []);
}

const byPrefix: readonly (readonly [RegExp, (ids: Ids) => string])[] = [
  [/^ex_/, (ids) => ids.extractor],
  [/^dp_/, (ids) => ids.extractor],
  [/^cl_/, (ids) => ids.classifier],
  [/^spl_/, (ids) => ids.splitter],
  [/^file_/, (ids) => ids.file],
  [/^(workflow|wf)_[^.]+$/, (ids) => ids.workflow],
  [/^wh_/, (ids) => ids.endpoint],
  [/^evi_/, (ids) => ids.evaluationItem],
  [/^(ev|eval_set)_/, (ids) => ids.evaluationSet],
  [/^edt_/, (ids) => ids.editTemplate],
];

function replaceIds(value: unknown, ids: Ids, path: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((each, index) => replaceIds(each, index > 0 ? { ...ids, file: ids.otherFile } : ids, path));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value as Json).map(([name, member]) => [name, replaceIds(member, ids, [...path, name])]),
    );
  if (typeof value !== 'string') return value;
  if (path.at(-1) === 'version' && /^\d/.test(value)) return 'draft';
  return byPrefix.find(([prefix]) => prefix.test(value))?.[1](ids) ?? value;
}

test('examples of finished runs are found in the contract', () => {
  const operation = contracts.get('2026-02-09')!.operations.find(({ operationId }) => operationId === 'getExtractRun')!;
  expect(namedExamples(operation, 200).length).toBeGreaterThan(0);
});
