import type { Row } from './rows/row.ts';
import type { Table, Tables } from './tables.ts';

type Base<Value> = [Value] extends [string]
  ? 'text'
  : [Value] extends [number]
    ? 'number'
    : [Value] extends [boolean]
      ? 'flag'
      : [Value] extends [readonly unknown[]]
        ? 'list'
        : 'object';

/** What a member of a row is in JSON. The compiler holds it to the declaration of the row. */
type Shape<Value> = null extends Value ? `${Base<NonNullable<Value>>} or null` : Base<Value>;

/** What all rows have. */
export const rowShape = { id: 'text', sequence: 'number', createdAt: 'number', updatedAt: 'number' } as const;

/** What the rows of each table have beside that. */
export const rowShapes: {
  readonly [T in Table]: { readonly [Name in Exclude<keyof Tables[T], keyof Row>]-?: Shape<Tables[T][Name]> };
} = {
  file: {
    name: 'text',
    mediaType: 'text',
    type: 'text',
    pageCount: 'number or null',
    parentFileId: 'text or null',
    parentSplit: 'object or null',
    isLocked: 'flag',
  },
  processor: { kind: 'text', name: 'text' },
  processorVersion: {
    processorId: 'text',
    kind: 'text',
    version: 'text',
    description: 'text or null',
    config: 'object',
  },
  run: {
    kind: 'text',
    status: 'text',
    fileIds: 'list',
    isPackage: 'flag',
    processorId: 'text or null',
    versionId: 'text or null',
    config: 'object',
    output: 'object or null',
    initialOutput: 'object or null',
    reviewedOutput: 'object or null',
    reviewed: 'flag',
    edited: 'flag',
    failureReason: 'text or null',
    failureMessage: 'text or null',
    metadata: 'object or null',
    batchId: 'text or null',
    source: 'text',
    sourceId: 'text or null',
    parent: 'object or null',
    givenOutput: 'object or null',
    priority: 'number',
    isZeroRetention: 'flag',
    finishedAt: 'number or null',
    looks: 'number',
  },
  batch: { kind: 'text', status: 'text', runCount: 'number', processorId: 'text or null' },
  workflow: { name: 'text' },
  workflowVersion: { workflowId: 'text', version: 'text', name: 'text or null', steps: 'list' },
  workflowRun: {
    workflowId: 'text',
    versionId: 'text',
    status: 'text',
    name: 'text',
    fileIds: 'list',
    metadata: 'object',
    batchId: 'text or null',
    priority: 'number',
    stepRuns: 'list',
    queue: 'list',
    givenOutputs: 'list',
    failureReason: 'text or null',
    failureMessage: 'text or null',
    reviewed: 'flag',
    reviewedByUser: 'text or null',
    reviewedAt: 'number or null',
    rejectionNote: 'text or null',
    startedAt: 'number or null',
    finishedAt: 'number or null',
    looks: 'number',
  },
  evaluationSet: { name: 'text', description: 'text', processorId: 'text' },
  evaluationItem: { setId: 'text', fileIds: 'list', isPackage: 'flag', expectedOutput: 'object' },
  evaluationRun: {
    setId: 'text',
    processorId: 'text',
    versionId: 'text',
    itemIds: 'list',
    status: 'text',
    metrics: 'object',
  },
  editTemplate: {
    name: 'text',
    description: 'text or null',
    fileId: 'text',
    config: 'object',
    schemaConfig: 'object or null',
  },
  endpoint: {
    url: 'text',
    name: 'text',
    status: 'text',
    enabledEvents: 'list',
    apiVersion: 'text',
    advancedOptions: 'object or null',
    signingSecret: 'text',
  },
  subscription: { webhookEndpointId: 'text', resourceType: 'text', resourceId: 'text', enabledEvents: 'list' },
  delivery: {
    endpointId: 'text',
    eventId: 'text',
    eventType: 'text',
    apiVersion: 'text',
    body: 'text',
    status: 'text',
    attempts: 'list',
  },
  payload: { body: 'text', expiresAt: 'number' },
  task: { dueAt: 'number', kind: 'text', subject: 'text' },
  waiting: { priority: 'number' },
  fault: { rule: 'object', seen: 'number' },
};
