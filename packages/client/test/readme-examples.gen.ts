// Extracted from README.md. Do not edit.
// Change the README, then run: pnpm vitest run readme -u

import * as operations from '../src/generated/operations.gen.ts';
import * as z from 'zod';
import type { webhooks } from '@extend-openapi/types/2026-02-09';
import { RateLimitError, createExtendClient, isErrorOf, paginate, unwrap, uploadFile, waitForRun } from '../src/generated/default.gen.ts';
import { currencyField, dateField, defineExtraction } from '../src/extraction/index.ts';
import { receiveWebhook, resolveWebhookPayload, signTestDelivery } from '../src/webhooks/index.ts';

export const examples: (() => Promise<void>)[] = [
  async () => {
    const { createExtendClient, createExtractRunAndWait, hasValue } = operations;

    const client = createExtendClient(); // the key comes from EXTEND_API_KEY

    const body = { extractor: { id: 'ex_1234' }, file: { url: 'https://storage.example.com/invoice.pdf' } };
    const run = await createExtractRunAndWait(client, body, { wait: { timeoutMs: 600_000 } });
    if (hasValue(run)) console.log(run.output.value.total);
  },
  async () => {
    const {
      createExtendClient,
      getExtractRun,
      listExtractRuns,
      NotFoundError,
      RateLimitError,
    } = operations;

    const client = createExtendClient({ region: 'eu' });
    for await (const { id } of listExtractRuns(client, { status: 'PROCESSED' })) console.log(id); // every item
    const { data, nextPageToken } = await listExtractRuns(client, { maxPageSize: 10 }); // one page
    for await (const page of listExtractRuns(client).pages()) console.log(page.data.length); // page after page
    console.log(data.length, nextPageToken);

    try {
      const run = await getExtractRun(client, 'exr_1', { timeoutMs: 5_000 });
      console.log(run.status);
    } catch (error) {
      if (RateLimitError.isInstance(error)) console.log(error.retryAfterMs);
      else if (!NotFoundError.isInstance(error)) throw error;
    }
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
  async () => {
    const client = createExtendClient();
    const file = await uploadFile(client, new Blob(['item,total\n']), { fileName: 'totals.csv', convertToPdf: true });
    console.log(file.id);
  },
  async () => {
    async function handle(request: Request): Promise<Response> {
      const delivery = { headers: request.headers, body: await request.text() };
      const event = await receiveWebhook<webhooks>(delivery, { secret: ['wss_new', 'wss_old'], apiVersion: '2026-02-09' });
      if (event.eventType === 'extract_run.processed') {
        const { payload } = await resolveWebhookPayload(event, { maxBytes: 10_000_000 });
        console.log(payload.id, payload.output);
      }
      return new Response(null, { status: 204 });
    }

    const { headers, body } = await signTestDelivery(
      { eventId: 'event_1', eventType: 'workflow.deleted', payload: { object: 'workflow', id: 'workflow_1' } },
      { secret: 'wss_new', apiVersion: '2026-02-09' },
    );
    console.log(await handle(new Request('https://service.example/webhooks', { method: 'POST', headers, body })));
  },
  async () => {
    const invoice = defineExtraction(
      z.object({
        number: z.string().nullable().describe('Printed at the top right'),
        due: dateField(),
        total: currencyField(),
        line_items: z.array(z.object({ text: z.string().nullable(), quantity: z.int().nullable() })),
      }),
    );

    const client = createExtendClient();
    const body = { config: { schema: invoice.schema }, file: { id: 'file_1' } };
    const run = await waitForRun(client, await unwrap(client.POST('/extract_runs', { body })));
    if (run.status === 'PROCESSED') console.log(invoice.parseRun(run).output.value.total.amount);
  },
];
