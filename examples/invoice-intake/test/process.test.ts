import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtendClient } from '@extend-openapi/client/2026-02-09/operations';
import { createEmulator } from '@extend-openapi/emulator';
import { serve } from '@hono/node-server';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { setUp } from '../src/set-up.ts';
import { createLine, type Cut } from './support/create-line.ts';
import { endProcess, freePort, startProcess } from './support/start-process.ts';

type Shown = { readonly id: string; readonly state: string; readonly runId: string | null };

/** An Extend behind a line that can be cut, and a service of its own process in front of it. */
async function open() {
  const emulator = createEmulator({ time: 'stopped' });
  const world = emulator.world('sk_test');
  const line = createLine();
  const server = serve({ fetch: line.between((request) => emulator.fetch(request)), port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  const PORT = await freePort();
  const url = `http://127.0.0.1:${PORT}`;
  const { workflowId, secret } = await setUp(
    createExtendClient({ token: 'sk_test', baseUrl }),
    `${url}/webhooks/extend`,
  );
  const start = () =>
    startProcess({
      EXTEND_API_KEY: 'sk_test',
      EXTEND_BASE_URL: baseUrl,
      WORKFLOW_ID: workflowId,
      WEBHOOK_SECRET: secret,
      DATA: join(folder, 'invoices.db'),
      PORT,
      SETTLE_MS: '0',
    });
  onTestFinished(() => {
    (server as unknown as { closeAllConnections(): void }).closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  return {
    world,
    line,
    start,
    async send(content = 'invoice') {
      const form = new FormData();
      form.set('file', new File([content], 'invoice.txt'));
      return (await (await fetch(`${url}/invoices`, { method: 'POST', body: form })).json()) as Shown;
    },
    until: (id: string, ...states: string[]) =>
      vi.waitUntil(async () => {
        const shown = (await (await fetch(`${url}/invoices/${id}`)).json()) as Shown;
        return states.includes(shown.state) && shown;
      }, 30_000),
    made: () =>
      ['uploadFile', 'createWorkflowRun'].map(
        (operation) => world.calls(operation).filter(({ status }) => status === 200).length,
      ),
  };
}

test.each(['POST /files/upload', 'POST /workflow_runs'])(
  'a process killed between %s and its answer goes on after a restart and makes nothing twice',
  async (call) => {
    const { world, line, start, send, until, made } = await open();
    const first = await start();
    const happened = line.cut(call, 'is answered to nobody');
    const { id } = await send();
    await happened;
    await first.kill();
    const second = await start();
    await until(id, 'running');
    await world.clock.advance(1_000);
    await until(id, 'done');
    expect(made()).toEqual([1, 1]);
    expect(await second.stop()).toBe(0);
  },
);

test('killed at call after call, it ends with every invoice run once', async () => {
  const kills = Number(process.env.KILLS ?? 4);
  const calls = [
    'POST /files/upload',
    'GET /files',
    'POST /workflow_runs',
    'GET /workflow_runs',
    'GET /workflow_runs/{id}',
  ];
  const kill = fc.record({
    call: fc.constantFrom(...calls),
    cut: fc.constantFrom<Cut[]>('never leaves', 'is answered to nobody'),
  });
  const { world, line, start, send, until, made } = await open();
  let running = await start();
  const ids = new Set<string>();
  for (const [index, { call, cut }] of fc
    .sample(kill, { seed: Number(process.env.SEED ?? 14), numRuns: kills })
    .entries()) {
    const happened = line.cut(call, cut);
    ids.add((await send(`invoice ${index}`)).id);
    const reached = until([...ids].at(-1)!, 'running').then(() => world.clock.advance(1_000));
    // A call that does not occur leaves a process that has done its work, which is killed all the same.
    await Promise.race([happened, reached.then(() => until([...ids].at(-1)!, 'done'))]).catch(() => undefined);
    await running.kill();
    await reached.catch(() => undefined);
    line.mend();
    running = await start();
  }
  for (const id of ids) await until(id, 'running', 'done');
  await world.clock.advance(60_000);
  for (const id of ids) await until(id, 'done');
  expect(made()).toEqual([ids.size, ids.size]);
  await running.kill();
});

test('a process killed before its delivery reads the run when it is back', async () => {
  const { world, start, send, until, made } = await open();
  const first = await start();
  const { id } = await send();
  await until(id, 'running');
  await first.kill();
  await world.clock.advance(1_000);
  expect(world.webhooks.deliveries()[0]!.attempts[0]).toMatchObject({ status: null });
  const second = await start();
  await until(id, 'done');
  expect(made()).toEqual([1, 1]);
  await second.kill();
});

test.each([
  ['Set EXTEND_API_KEY, and WORKFLOW_ID', { WORKFLOW_ID: '' }],
  ['SETTLE_MS is "soon"', { SETTLE_MS: 'soon' }],
  ['cannot be used: file is not a database', { DATA: import.meta.filename }],
])('a start that cannot work says in one sentence: %s', async (sentence, wrong) => {
  const environment = { EXTEND_API_KEY: 'sk_test', WORKFLOW_ID: 'workflow_1', WEBHOOK_SECRET: 'wss_1', PORT: '0' };
  const { code, errors } = await endProcess({ ...environment, ...wrong });
  expect(code).toBe(1);
  expect(errors.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
});
