/** Compiled by `tsc -p test`, never run. */
import { expectTypeOf } from 'vitest';
import { type ApiError, type Client, isErrorOf, paginate, paginatePages, unwrap, waitForRun } from '../../src/index.ts';
import type { ApiError as ErrorBody, File as StoredFile, FileList } from '@extend-openapi/types/2026-02-09/schemas';
import type { ExtendClient } from '../../src/generated/2026-02-09.gen.ts';
import type {
  ClassifyRun,
  createFixtureClient,
  ExtractRun,
  File,
  LegacyError,
  ModernError,
  WorkflowRun,
} from '../fixtures/contract.ts';

declare const client: ReturnType<typeof createFixtureClient>;
declare const generated: ExtendClient;
declare const error: unknown;
declare const run: WorkflowRun;

export async function results(): Promise<void> {
  const result = await client.GET('/files/{id}', { params: { path: { id: 'file_1' } } });
  expectTypeOf(unwrap(result)).toEqualTypeOf<File>();
  expectTypeOf(await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_1' } } }))).toEqualTypeOf<File>();
  if (result.error !== undefined) expectTypeOf(result.error).toEqualTypeOf<ModernError | LegacyError>();
  const text = await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_1' } }, parseAs: 'text' }));
  expectTypeOf(text).toEqualTypeOf<string>();
  expectTypeOf(
    await unwrap(client.request('get', '/files/{id}', { params: { path: { id: 'file_1' } } })),
  ).toEqualTypeOf<File>();
}

/** The client of a version has a signature for every path, and a generic one behind them. */
export async function generatedCalls(
  path: '/files' | '/extract_runs',
  id: '/files/{id}' | '/extract_runs/{id}',
): Promise<void> {
  const { data, error: failure } = await generated.GET('/files/{id}', { params: { path: { id: 'file_1' } } });
  expectTypeOf(data).toEqualTypeOf<StoredFile | undefined>();
  expectTypeOf(failure).toEqualTypeOf<ErrorBody | undefined>();
  expectTypeOf(await unwrap(generated.GET('/files', { timeoutMs: 1 }))).toEqualTypeOf<FileList>();
  expectTypeOf(await unwrap(generated.GET('/files', { parseAs: 'text' }))).toEqualTypeOf<string>();
  expectTypeOf(await unwrap(generated.GET(path))).toExtend<{ data: object[] }>();
  for await (const page of paginatePages(generated, '/files')) expectTypeOf(page).toEqualTypeOf<FileList>();
  await generated.GET('/files', { params: { query: { nameContains: undefined } } });
  await generated.POST('/files/upload', { body: new FormData() });
  // @ts-expect-error the id is required
  await generated.GET('/files/{id}');
  // @ts-expect-error no operation of the version has the method
  await generated.PUT('/files');
  // @ts-expect-error the path of one of them has to be given
  await generated.GET(id);
  expectTypeOf(await unwrap(generated.GET(id, { params: { path: { id: 'x' } } }))).toHaveProperty('id');
  // @ts-expect-error a misspelt parameter
  await generated.GET('/files', { params: { query: { nameContain: 'a' } } });
  // @ts-expect-error the body has another shape
  await generated.POST('/extract_runs', { body: { extractor: 'ex_1' } });
}

/** A client has a member for each method that its document has operations for, and for no other. */
export function members(): void {
  type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';
  expectTypeOf<keyof ExtendClient & Method>().toEqualTypeOf<'GET' | 'POST' | 'DELETE'>();
  expectTypeOf<keyof Client<{ '/a': { head: {} }; '/b': { patch: {} } }> & Method>().toEqualTypeOf<'HEAD' | 'PATCH'>();
}

export async function calls(): Promise<void> {
  await client.GET('/files', { timeoutMs: 1000, deadlineMs: 2000, retry: false });
  await client.POST('/workflow_runs', { body: { workflow: { id: 'w' } }, retry: { unsafe: true } });
  // @ts-expect-error a path that has no such method
  await client.PUT('/files');
  // @ts-expect-error a path that does not exist
  await client.GET('/nothing');
  // @ts-expect-error the id is required
  await client.GET('/files/{id}');
  // @ts-expect-error the body has another shape
  await client.POST('/workflow_runs', { body: { workflow: 'w' } });
  // @ts-expect-error an option of the wrong type
  await client.GET('/files', { timeoutMs: '1s' });
  // @ts-expect-error retry takes options, or false
  await client.GET('/files', { retry: 3 });
}

export function options(create: typeof createFixtureClient): void {
  create({ region: 'eu', hooks: { onError: ({ error: failure }) => console.error(failure) } });
  create({ token: async () => 'sk_1', fetch: globalThis.fetch });
  // @ts-expect-error a region that the contract does not have
  create({ region: 'mars' });
  // @ts-expect-error a misspelt option
  create({ tokn: 'sk_1' });
}

export async function paging(): Promise<void> {
  for await (const file of paginate(client, '/files')) expectTypeOf(file).toEqualTypeOf<File>();
  for await (const item of paginate(client, '/sets/{id}/items', {
    params: { path: { id: 's' }, query: { maxPageSize: 1 } },
  })) {
    expectTypeOf(item).toEqualTypeOf<{ name: string }>();
  }
  for await (const page of paginatePages(client, '/files')) expectTypeOf(page.data).toEqualTypeOf<File[]>();
  // @ts-expect-error not a list
  paginate(client, '/files/{id}', { params: { path: { id: 'file_1' } } });
  // @ts-expect-error the list belongs to a set
  paginate(client, '/sets/{id}/items');
  // @ts-expect-error not a parameter of this list
  paginate(client, '/files', { params: { query: { pageSize: 1 } } });
}

export async function waiting(): Promise<void> {
  const finished = await waitForRun(client, run, {
    onPoll: (polled) => expectTypeOf(polled).toEqualTypeOf<WorkflowRun | undefined>(),
  });
  expectTypeOf(finished.status).toEqualTypeOf<'PROCESSED' | 'FAILED'>();
  if (finished.status === 'PROCESSED') expectTypeOf(finished.output.value).toEqualTypeOf<string>();
  else expectTypeOf(finished.output).toEqualTypeOf<{ value: string } | null>();

  const extracted = await waitForRun(client, { object: 'extract_run', id: 'exr_1' });
  expectTypeOf(extracted.kind).toEqualTypeOf<ExtractRun['kind'] | ClassifyRun['kind']>();
  if (extracted.status === 'PROCESSED' && extracted.kind === 'EXTRACT')
    expectTypeOf(extracted.output.fields).toEqualTypeOf<string[]>();
  if (extracted.status === 'PROCESSED' && extracted.kind === 'CLASSIFY')
    expectTypeOf(extracted.output.label).toEqualTypeOf<string>();
  // @ts-expect-error a file is not a run
  await waitForRun(client, { object: 'file', id: 'file_1' });
}

export function errors(): void {
  if (isErrorOf(error, client, 'GET /files/{id}', 404)) {
    expectTypeOf(error.body).toEqualTypeOf<LegacyError>();
    expectTypeOf(error.status).toEqualTypeOf<404>();
    expectTypeOf(error).toExtend<ApiError>();
  }
  if (isErrorOf(error, client, 'GET /files/{id}')) expectTypeOf(error.body).toEqualTypeOf<ModernError | LegacyError>();
  // @ts-expect-error an operation that does not exist
  isErrorOf(error, client, 'POST /files');
  // @ts-expect-error a status that the operation does not declare
  isErrorOf(error, client, 'GET /files/{id}', 418);
}
