import { startEmulator } from '@extend-openapi/emulator';
import { ExtendClient as Client2025 } from 'extend-ai-2025-04-21';
import { ExtendClient as Client2026 } from 'extend-ai-2026-02-09';
import { expect, inject, onTestFinished, test } from 'vitest';
import { startReceiver } from '../../src/vendor/receiver.ts';

const version = inject('version');
const token = 'sk_vendor';
const invoice = new File(['%PDF-1.7'], 'invoice.pdf', { type: 'application/pdf' });
const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] } as const;

/** An emulator behind a port, and an endpoint of a service that is told in the version under test. */
async function prepare() {
  const emulator = await startEmulator({ time: { reads: 1 } });
  onTestFinished(emulator.stop);
  const receiver = await startReceiver();
  onTestFinished(receiver.stop);
  // The vendor's older client has neither endpoints nor a verifier.
  const { webhookEndpoints, webhooks } = new Client2026({ token, baseUrl: emulator.url });
  const endpoint = await webhookEndpoints.create({
    url: receiver.url,
    name: 'Service',
    enabledEvents: ['extract_run.processed'],
    apiVersion: version,
  } as never);
  const verify = async () => {
    const { body, headers } = await receiver.first;
    expect(webhooks.verify(`${body} `, headers as never, endpoint.signingSecret)).toBe(false);
    return webhooks.verifyAndParse(body, headers as never, endpoint.signingSecret);
  };
  return { emulator, verify };
}

const journeys: Record<string, () => Promise<void>> = {
  '2025-04-21': async () => {
    const { emulator, verify } = await prepare();
    const client = new Client2025({ token, environment: emulator.url });
    const { file } = await client.file.upload(invoice);
    const config = { type: 'EXTRACT' as const, schema };
    const { processor } = await client.processor.create({ name: 'Invoices', type: 'EXTRACT', config } as never);
    const run = { processorId: processor.id, version: 'draft', file: { fileId: file.id } };

    const { processorRun: started } = await client.processorRun.create(run);
    const { processorRun } = await client.processorRun.get(started.id);
    expect(processorRun).toMatchObject({ status: 'PROCESSED', output: { value: { total: expect.any(Number) } } });
    expect(await verify()).toMatchObject({ eventType: 'processor_run.processed', payload: { id: started.id } });

    const { processorRun: second } = await client.processorRun.create(run);
    expect(await client.processorRun.cancel(second.id)).toMatchObject({ processorRun: { status: 'CANCELLED' } });

    const first = await client.processorRun.list({ maxPageSize: 1 });
    const { nextPageToken } = first;
    const next = await client.processorRun.list({ maxPageSize: 1, nextPageToken: nextPageToken! });
    const ids = [first, next].flatMap(({ processorRuns }) => processorRuns.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([started.id, second.id].toSorted());
    expect(next.nextPageToken).toBeUndefined();

    await client.processorRun.delete(started.id);
    await expect(client.processorRun.get(started.id)).rejects.toMatchObject({ statusCode: 404 });
    expect(emulator.breaches()).toEqual([]);
  },
  '2026-02-09': async () => {
    const { emulator, verify } = await prepare();
    const client = new Client2026({ token, baseUrl: emulator.url });
    const file = await client.files.upload(invoice, {});
    const extractor = await client.extractors.create({ name: 'Invoices', config: { schema } } as never);
    const run = { extractor: { id: extractor.id, version: 'draft' }, file: { id: file.id } };

    const ended = await client.extractRuns.createAndPoll(run as never, { fastPollIntervalMs: 1 });
    expect(ended).toMatchObject({ status: 'PROCESSED', output: { value: { total: expect.any(Number) } } });
    expect(await verify()).toMatchObject({ eventType: 'extract_run.processed', payload: { id: ended.id } });

    const second = await client.extractRuns.create(run as never);
    expect(await client.extractRuns.cancel(second.id)).toMatchObject({ status: 'CANCELLED' });

    const first = await client.extractRuns.list({ maxPageSize: 1 });
    const next = await client.extractRuns.list({ maxPageSize: 1, nextPageToken: first.nextPageToken! });
    const ids = [first, next].flatMap(({ data }) => data.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([ended.id, second.id].toSorted());
    expect(next.nextPageToken).toBeUndefined();

    await client.extractRuns.delete(ended.id);
    await expect(client.extractRuns.retrieve(ended.id)).rejects.toMatchObject({ statusCode: 404 });
    expect(emulator.breaches()).toEqual([]);
  },
};

test("the vendor's client lives with the emulator from upload to delete", () => journeys[version]!());
