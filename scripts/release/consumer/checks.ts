import { createExtendClient as createClientByPath, unwrap } from '@extend-openapi/client';
import {
  createExtendClient,
  createExtractRunAndWait,
  getFile,
  hasValue,
  NotFoundError,
  uploadFile,
} from '@extend-openapi/client/operations';
import { receiveWebhook, signTestDelivery, WebhookVerificationError } from '@extend-openapi/client/webhooks';
import type { File as ExtendFile, webhooks } from '@extend-openapi/types/2026-02-09';

/** What a service does with the client, each by a name that the table shows. Throws where the answer is wrong. */
export function makeChecks(baseUrl: string): Record<string, () => Promise<void>> {
  const options = { token: 'sk_rehearsal', baseUrl };
  const client = createExtendClient(options);
  const byPath = createClientByPath(options);
  const upload = (): Promise<ExtendFile> =>
    uploadFile(client, new Blob(['item,total\n'], { type: 'text/csv' }), { fileName: 'totals.csv' });
  return {
    upload: async () => expect((await upload()).name, 'totals.csv'),
    'call by name': async () => {
      const { id } = await upload();
      expect((await getFile(client, id)).id, id);
    },
    'call by path': async () => {
      const { id } = await upload();
      const file = await unwrap(byPath.GET('/files/{id}', { params: { path: { id } } }));
      expect(file.id, id);
    },
    'run and wait': async () => {
      const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } } };
      const body = { config: { schema }, file: { id: (await upload()).id } };
      const run = await createExtractRunAndWait(client, body, { wait: { timeoutMs: 60_000, intervalMs: 50 } });
      expect(run.status, 'PROCESSED');
      expect(hasValue(run) && typeof run.output.value, 'object');
    },
    error: async () => {
      const error = await getFile(client, 'file_missing').catch((reason: unknown) => reason);
      expect(NotFoundError.isInstance(error) && error.status, 404);
    },
    webhook: async () => {
      const payload = { object: 'workflow', id: 'workflow_1' } as const;
      const event = { eventId: 'event_1', eventType: 'workflow.deleted', payload } as const;
      const delivery = await signTestDelivery(event, { secret: 'wss_good', apiVersion: '2026-02-09' });
      expect((await receiveWebhook<webhooks>(delivery, { secret: 'wss_good' })).eventType, 'workflow.deleted');
      const refusal = await receiveWebhook(delivery, { secret: 'wss_other' }).catch((reason: unknown) => reason);
      expect(refusal instanceof WebhookVerificationError, true);
    },
  };
}

function expect(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

/** Runs them all, and tells of each what went wrong: nothing where it is well. */
export async function runChecks(baseUrl: string): Promise<Record<string, string>> {
  const results: Record<string, string> = {};
  for (const [name, check] of Object.entries(makeChecks(baseUrl))) {
    results[name] = await check().then(
      () => '',
      (error: unknown) => String(error),
    );
  }
  return results;
}
