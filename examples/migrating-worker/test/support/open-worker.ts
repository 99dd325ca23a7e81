import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createExtendClient as createPrevious } from '@extend-openapi/client/2025-04-21/operations';
import {
  createExtendClient as createToday,
  createExtractor,
  deleteWebhookEndpoint,
} from '@extend-openapi/client/2026-02-09/operations';
import { createEmulator, type Emulator } from '@extend-openapi/emulator';
import { onTestFinished } from 'vitest';
import { connectEndpoint } from '../../src/connect-endpoint.ts';
import type { Job } from '../../src/job.ts';
import { speakPrevious } from '../../src/previous.ts';
import { chooseVersions, type Stage, stages, type Version } from '../../src/stages.ts';
import { takeDelivery } from '../../src/take-delivery.ts';
import { speakToday } from '../../src/today.ts';
import { Worker } from '../../src/worker.ts';

/** A worker in the first stage, and the one Extend that both versions of it look at. */
export async function openWorker() {
  const emulator: Emulator = createEmulator({ time: 'stopped' });
  const world = emulator.world('sk_test');
  world.script({ run: 'extract', output: { total: 1547 } });
  const options = { token: 'sk_test', retry: false, fetch: (request: Request) => emulator.fetch(request) } as const;
  const client = createToday(options);
  const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] } as const;
  const { id: extractorId } = await createExtractor(client, { name: 'Invoices', config: { schema } });
  const previous = speakPrevious(createPrevious(options), extractorId);
  const today = speakToday(client, extractorId);

  const jobs = new Map<string, Job>();
  const booked: string[] = [];
  const endpoints = new Map<Version, { id: string; secret: string }>();
  const build = (stage: Stage) =>
    new Worker(chooseVersions(stage, previous, today), jobs, ({ id }) => void booked.push(id));
  let worker = build(stages[0]!);

  const take = (request: Request) =>
    takeDelivery(request, Object.fromEntries([...endpoints].map(([version, { secret }]) => [version, secret])), worker);
  const server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray()).toString();
    const headers = incoming.headers as Record<string, string>;
    const request = new Request(`http://worker.test${incoming.url}`, { method: 'POST', headers, body });
    const answer = await take(request).catch(() => new Response(null, { status: 500 }));
    outgoing.writeHead(answer.status).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Deploys a stage: endpoints that are new come before the worker that needs them, others go after it. */
  async function deploy(stage: Stage) {
    for (const version of stage.told)
      if (!endpoints.has(version)) endpoints.set(version, await connectEndpoint(client, origin, version));
    worker = build(stage);
    for (const [version, { id }] of endpoints)
      if (!stage.told.includes(version)) {
        await deleteWebhookEndpoint(client, id);
        endpoints.delete(version);
      }
  }
  await deploy(stages[0]!);

  return {
    emulator,
    world,
    booked,
    deploy,
    worker: () => worker,
    submit() {
      const job: Job = { id: randomUUID(), name: 'invoice.txt', content: new Blob([`Invoice ${jobs.size}`]) };
      jobs.set(job.id, job);
      return job;
    },
    async runs() {
      return ((await world.snapshot()).rows as Record<string, unknown[]>)['run']?.length ?? 0;
    },
  };
}
