import { createExtendClient } from '@extend-openapi/client/2026-02-09/operations';
import { serve } from '@hono/node-server';
import { createApp } from '../create-app.ts';
import { IntakeStore } from '../intake-store.ts';
import { limits, type Service } from '../service.ts';
import { Worker } from '../worker.ts';

const { EXTEND_API_KEY, EXTEND_BASE_URL: baseUrl, WORKFLOW_ID, WEBHOOK_SECRET } = process.env;
const { DATA = 'invoices.db', PORT = '8080', SETTLE_MS = String(limits.settleMs) } = process.env;
if (!EXTEND_API_KEY || !WORKFLOW_ID || !WEBHOOK_SECRET)
  fail('Set EXTEND_API_KEY, and WORKFLOW_ID and WEBHOOK_SECRET: "pnpm run setup" makes and prints them.');
if (!/^\d+$/.test(SETTLE_MS)) fail(`SETTLE_MS is "${SETTLE_MS}": it must be a whole number of milliseconds.`);

function fail(problem: string): never {
  console.error(problem);
  process.exit(1);
}

function openStore(file: string): IntakeStore {
  try {
    return new IntakeStore(file);
  } catch (error) {
    return fail(`The database ${file} cannot be used: ${(error as Error).message}.`);
  }
}

const service: Service = {
  client: createExtendClient({ timeoutMs: 30_000, ...(baseUrl === undefined ? {} : { baseUrl }) }),
  store: openStore(DATA),
  workflowId: WORKFLOW_ID,
  secrets: WEBHOOK_SECRET.split(','),
  now: Date.now,
  ...limits,
  settleMs: Number(SETTLE_MS),
};
const worker = new Worker(service);
const app = createApp(service, () => worker.wake());
const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
  worker.start();
});

server.on('error', (error) => fail(`Nothing can listen on port ${PORT}: ${error.message}.`));

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => void worker.stop().then(() => service.store.close()));
  });
