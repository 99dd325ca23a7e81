import { expect, test } from 'vitest';
import {
  cancelExtractRun,
  ConfigurationError,
  createExtendClient,
  createExtractRun,
  createExtractRunAndWait,
  type ExtendClient,
  getExtractorVersion,
  hasValue,
  listFiles,
  NotFoundError,
  uploadFile,
  waitForExtractRun,
} from '../src/generated/2026-02-09/operations.gen.ts';
import { createExtendClient as createPathClient } from '../src/generated/2026-02-09.gen.ts';
import { createProcessorRunAndWait, createWorkflowRunAndWait } from '../src/generated/2025-04-21/operations.gen.ts';
import { createExtendClient as createMiddleClient } from '../src/generated/2025-04-21/operations.gen.ts';
import { json, observedFetch } from './fixtures/observed-fetch.ts';

const run = (status: string): object => ({
  object: 'extract_run',
  id: 'exr_1',
  status,
  output: status === 'PROCESSED' ? { value: { total: 42 }, metadata: {} } : null,
});
const body = { extractor: { id: 'ex_1' }, file: { id: 'file_1' } };
const unavailable = { code: 'X', message: 'not now' };

function setUp(...answers: Response[]) {
  const { fetch, requests } = observedFetch(...answers);
  return { client: createExtendClient({ token: 'sk_1', fetch, retry: { baseDelayMs: 1 } }), requests };
}

test('a call by name sends its values where they belong and returns the data', async () => {
  const { client, requests } = setUp(json(run('PENDING')), json({ id: 'exv_1' }));
  expect(await createExtractRun(client, body)).toMatchObject({ id: 'exr_1', status: 'PENDING' });
  await getExtractorVersion(client, 'ex/1', '2.0', { headers: { 'x-trace': 'a' } });
  const [created, read] = requests;
  expect([created?.method, created?.url]).toEqual(['POST', 'https://api.extend.ai/extract_runs']);
  expect(created?.headers.get('x-extend-api-version')).toBe('2026-02-09');
  expect(await created?.clone().json()).toEqual(body);
  expect(read?.url).toBe('https://api.extend.ai/extractors/ex%2F1/versions/2.0');
  expect(read?.headers.get('x-trace')).toBe('a');
});

test('a client for calls by path serves as well', async () => {
  const { fetch, requests } = observedFetch(json(run('PENDING')));
  await createExtractRun(createPathClient({ token: 'sk_1', fetch }), body);
  expect(requests).toHaveLength(1);
});

test('an answer that is no success is thrown as the error that it stands for', async () => {
  const { client } = setUp(json({ code: 'NOT_FOUND', message: 'none', retryable: false }, { status: 404 }));
  const error: unknown = await createExtractRun(client, body).catch((failure: unknown) => failure);
  expect(NotFoundError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ operation: 'POST /extract_runs', status: 404 });
});

test('a function knows whether its operation may be repeated', async () => {
  const failing = setUp(json(unavailable, { status: 503 }), json(run('PENDING')));
  await expect(createExtractRun(failing.client, body)).rejects.toMatchObject({ status: 503 });
  expect(failing.requests).toHaveLength(1);
  const cancelling = setUp(json(unavailable, { status: 503 }), json(run('CANCELLED')));
  expect(await cancelExtractRun(cancelling.client, 'exr_1')).toMatchObject({ status: 'CANCELLED' });
  expect(cancelling.requests).toHaveLength(2);
});

const pages = (): Response[] => [
  json({ object: 'list', data: [{ id: 'file_1' }], nextPageToken: 'two' }),
  json({ object: 'list', data: [{ id: 'file_2' }] }),
];

test('a list is looped over, item after item, with the query on every page', async () => {
  const { client, requests } = setUp(...pages());
  const ids: string[] = [];
  for await (const { id } of listFiles(client, { maxPageSize: 1 })) ids.push(id);
  expect(ids).toEqual(['file_1', 'file_2']);
  expect(requests.map(({ url }) => new URL(url).search)).toEqual([
    '?maxPageSize=1',
    '?maxPageSize=1&nextPageToken=two',
  ]);
});

test('awaiting a list gives its first page, and nothing is sent before', async () => {
  const { client, requests } = setUp(...pages());
  const list = listFiles(client);
  expect(requests).toHaveLength(0);
  expect(await list).toMatchObject({ nextPageToken: 'two' });
  expect(requests).toHaveLength(1);
});

test('a list gives its pages', async () => {
  const { client } = setUp(...pages());
  const sizes: number[] = [];
  for await (const page of listFiles(client).pages()) sizes.push(page.data.length);
  expect(sizes).toEqual([1, 1]);
});

test('a run is created once and read until it is finished', async () => {
  const { client, requests } = setUp(json(run('PENDING')), json(run('PROCESSING')), json(run('PROCESSED')));
  const seen: string[] = [];
  const wait = { intervalMs: 1, onPoll: (polled?: { status: string }) => void seen.push(polled?.status ?? 'unseen') };
  const finished = await createExtractRunAndWait(client, body, { wait });
  expect(hasValue(finished) && finished.output.value).toEqual({ total: 42 });
  expect(seen).toEqual(['PROCESSING', 'PROCESSED']);
  expect(requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
});

test('a run whose id is known is waited for', async () => {
  const { client, requests } = setUp(json(run('FAILED')));
  expect(await waitForExtractRun(client, 'exr_1')).toMatchObject({ status: 'FAILED' });
  expect(requests[0]?.url).toBe('https://api.extend.ai/extract_runs/exr_1');
});

test('a run in an envelope is found in it', async () => {
  const wrapped = (status: string): Response =>
    json({ success: true, processorRun: { object: 'document_processor_run', id: 'dpr_1', status } });
  const { fetch } = observedFetch(wrapped('PROCESSING'), wrapped('PROCESSED'));
  const client = createMiddleClient({ token: 'sk_1', fetch });
  const started = { processorId: 'dp_1', file: { fileUrl: 'https://a.example' } };
  expect(await createProcessorRunAndWait(client, started, { wait: { intervalMs: 1 } })).toMatchObject({ id: 'dpr_1' });
});

test('runs that one call created are all waited for, in their order', async () => {
  const workflowRun = (id: string, status: string): object => ({ object: 'workflow_run', id, status });
  const answers = [
    {
      success: true,
      workflowRuns: [workflowRun('workflow_run_1', 'PENDING'), workflowRun('workflow_run_2', 'PENDING')],
    },
    { success: true, workflowRun: workflowRun('workflow_run_1', 'PROCESSING') },
    { success: true, workflowRun: workflowRun('workflow_run_1', 'PROCESSED') },
    { success: true, workflowRun: workflowRun('workflow_run_2', 'FAILED') },
  ];
  const { fetch, requests } = observedFetch(...answers.map((answer) => json(answer)));
  const client = createMiddleClient({ token: 'sk_1', fetch });
  const started = {
    workflowId: 'workflow_1',
    files: [{ fileUrl: 'https://a.example' }, { fileUrl: 'https://b.example' }],
  };
  const finished = await createWorkflowRunAndWait(client, started, { wait: { intervalMs: 1 } });
  expect(finished.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'workflow_run_1 PROCESSED',
    'workflow_run_2 FAILED',
  ]);
  expect(requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET', 'GET']);
});

test('a wait that cannot work is refused before a run is created', async () => {
  const { client, requests } = setUp();
  await expect(createExtractRunAndWait(client, body, { wait: { intervalMs: -1 } })).rejects.toThrow('intervalMs');
  expect(requests).toHaveLength(0);
});

test('a file is uploaded by name', async () => {
  const { client, requests } = setUp(json({ object: 'file', id: 'file_1' }));
  expect(await uploadFile(client, new Blob(['a,b\n']), { fileName: 'a.csv', convertToPdf: true })).toMatchObject({
    id: 'file_1',
  });
  expect(requests[0]?.url).toBe('https://api.extend.ai/files/upload?convertToPdf=true');
});

test('a call without a client says so', async () => {
  await expect(createExtractRun(body as unknown as ExtendClient, body)).rejects.toThrow(
    new ConfigurationError(
      'the first argument of POST /extract_runs must be what createExtendClient returned, not object',
    ),
  );
});

test.each([
  [undefined, false],
  [null, false],
  [{ total: { id: 'f', type: 'number' } }, false],
  [{ value: {}, metadata: {} }, true],
])('hasValue of a run with the output %j is %s', (output, expected) => {
  expect(hasValue({ output })).toBe(expected);
});
