// Extracted from README.md. Do not edit.
// Change the README, then run: pnpm vitest run readme -u

import { RateLimitError, createExtendClient, isErrorOf, paginate, unwrap, waitForRun } from '../src/generated/default.gen.ts';

export const examples: (() => Promise<void>)[] = [
  async () => {
    const client = createExtendClient(); // the key comes from EXTEND_API_KEY

    const started = await unwrap(
      client.POST('/workflow_runs', { body: { workflow: { id: 'workflow_1' }, file: { id: 'file_1' } } }),
    );
    const run = await waitForRun(client, started, { timeoutMs: 600_000 });
    console.log(run.status);
  },
  async () => {
    const client = createExtendClient({ region: 'eu' });
    try {
      const file = await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_missing' } } }));
      console.log(file.name);
    } catch (error) {
      if (RateLimitError.isInstance(error)) console.log(error.retryAfterMs);
      else if (isErrorOf(error, client, 'GET /files/{id}', 404)) console.log(error.body.message);
      else throw error;
    }
  },
  async () => {
    const client = createExtendClient({
      timeoutMs: 30_000, // one attempt; 300000 unless set, because synchronous operations may take five minutes
      deadlineMs: 60_000, // the whole call with all waits; twice timeoutMs unless set
      retry: { maxRetries: 4 },
      hooks: { onRetry: ({ operation, delayMs }) => console.warn(operation, delayMs) },
    });
    await unwrap(client.GET('/files', { timeoutMs: 5_000, retry: false }));
  },
  async () => {
    const client = createExtendClient();
    for await (const file of paginate(client, '/files', { params: { query: { maxPageSize: 100 } } })) {
      console.log(file.name);
    }

    const run = await waitForRun(client, { object: 'extract_run', id: 'exr_1' }, { timeoutMs: 600_000 });
    if (run.status === 'PROCESSED') console.log(run.output);
  },
];
