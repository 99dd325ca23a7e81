// Extracted from the docstrings of src. Do not edit.
// Change the docstring, then run: pnpm vitest run docstring-examples -u

import { ApiError, ExtendError, type Hooks, RateLimitError, createRetryBudget, hasValue, isErrorOf, paginate, paginatePages, unwrap, uploadFile, waitForRun } from '../src/index.ts';
import type { FixtureClient } from './fixtures/contract.ts';

export const examples: Record<string, (client: FixtureClient) => Promise<void>> = {
  'errors/api-error.ts 1': async (client) => {
    try {
      await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_missing' } } }));
    } catch (error) {
      if (!ApiError.isInstance(error)) throw error;
      console.error(error.status, error.code, error.requestId);
    }
  },
  'errors/extend-error.ts 1': async (client) => {
    try {
      await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_missing' } } }));
    } catch (error) {
      if (!ExtendError.isInstance(error)) throw error;
      console.error(error.message);
    }
  },
  'errors/extend-error.ts 2': async (client) => {
    const error: unknown = await unwrap(client.GET('/files')).catch((reason) => reason);
    if (RateLimitError.isInstance(error)) console.log(`slow down, ${error.retryAfterMs} ms`);
  },
  'hooks.ts 1': async (client) => {
    const hooks: Hooks = {
      onRetry: ({ operation, attempt, delayMs }) => console.warn(`${operation}: attempt ${attempt} failed, next in ${delayMs} ms`),
      onError: ({ error }) => console.error(error),
    };
  },
  'pagination/paginate.ts 1': async (client) => {
    for await (const file of paginate(client, '/files', { params: { query: { maxPageSize: 100 } } })) {
      console.log(file.name);
    }
  },
  'pagination/paginate.ts 2': async (client) => {
    for await (const page of paginatePages(client, '/files')) {
      console.log(page.data.length, page.nextPageToken);
    }
  },
  'result/is-error-of.ts 1': async (client) => {
    try {
      await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_missing' } } }));
    } catch (error) {
      if (!isErrorOf(error, client, 'GET /files/{id}', 404)) throw error;
      console.log(error.body);
    }
  },
  'result/unwrap.ts 1': async (client) => {
    const file = await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_1' } } }));
    console.log(file.name);
  },
  'retry-budget.ts 1': async (client) => {
    const budget = createRetryBudget({ capacity: 2, perSecond: 0 });
    console.log(budget.spend(), budget.spend(), budget.spend()); // true true false
  },
  'runs/has-value.ts 1': async (client) => {
    const run = { status: 'PROCESSED', output: { value: { total: 42 }, metadata: {} } };
    if (hasValue(run)) console.log(run.output.value.total);
  },
  'runs/wait-for-run.ts 1': async (client) => {
    const run = await waitForRun(client, { object: 'workflow_run', id: 'workflow_run_1' }, { timeoutMs: 600_000 });
    if (run.status === 'PROCESSED') console.log(run.output);
  },
  'upload/upload-file.ts 1': async (client) => {
    const file = await uploadFile(client, new Blob(['total,42\n']), { fileName: 'totals.csv' });
    console.log(file.id);
  },
};
