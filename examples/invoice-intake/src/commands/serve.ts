import { createExtendClient } from '@extend-openapi/client/2026-02-09/operations';
import { serve } from '@hono/node-server';
import { createApp } from '../create-app.ts';
import { IntakeStore } from '../intake-store.ts';
import { limits, type Service } from '../service.ts';
import { Worker } from '../worker.ts';

const {
  EXTEND_BASE_URL: baseUrl,
  WORKFLOW_ID,
  WEBHOOK_SECRET,
  DATA = 'invoices.db',
  PORT = '8080',
  SETTLE_MS,
} = process.env;
if (!WORKFLOW_ID || !WEBHOOK_SECRET) {
  console.error('Set WORKFLOW_ID and WEBHOOK_SECRET: "pnpm run setup" makes and prints them.');
  process.exit(1);
}

const service: Service = {
  client: createExtendClient({ timeoutMs: 30_000, ...(baseUrl === undefined ? {} : { baseUrl }) }),
  store: new IntakeStore(DATA),
  workflowId: WORKFLOW_ID,
  secrets: WEBHOOK_SECRET.split(','),
  now: Date.now,
  ...limits,
  ...(SETTLE_MS === undefined ? {} : { settleMs: Number(SETTLE_MS) }),
};
const worker = new Worker(service);
const app = createApp(service, () => worker.wake());
const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
  worker.start();
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => void worker.stop().then(() => service.store.close()));
  });
