import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtendClient, type Fetch } from '@extend-openapi/client/2026-02-09/operations';
import { createEmulator, type Emulator, type Script } from '@extend-openapi/emulator';
import { serve } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import { createApp } from '../../src/create-app.ts';
import { IntakeStore } from '../../src/intake-store.ts';
import { limits, type Service } from '../../src/service.ts';
import { setUp } from '../../src/set-up.ts';
import { Worker } from '../../src/worker.ts';

export const invoice = { number: 'R-1', supplier: 'Acme', total: 1547 };

interface Options {
  readonly between?: (send: Fetch) => Fetch;
  readonly script?: Script;
  /** Deliveries end here instead of at the service, which then gets them when the test says so. */
  readonly mailbox?: RequestInit[];
}

/** The service on an emulator whose time stands still, reachable for its deliveries. `fetch` may come between the two. */
export async function openService({ between = (send: Fetch): Fetch => send, script, mailbox }: Options = {}) {
  const emulator: Emulator = createEmulator({ time: 'stopped' });
  const world = emulator.world('sk_test');
  world.script({ run: 'extract', ...(script ?? { output: invoice }) });
  const send: Fetch = (request) => emulator.fetch(request);
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  const settings = { token: 'sk_test', retry: false } as const;

  let app = createApp({} as Service, () => undefined);
  let isDown = false;
  const answer = async (request: Request) => {
    if (isDown) return new Response(null, { status: 503 });
    if (!mailbox) return app.fetch(request);
    mailbox.push({ method: 'POST', headers: [...request.headers], body: await request.text() });
    return new Response(null, { status: 204 });
  };
  const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { workflowId, secret } = await setUp(
    createExtendClient({ ...settings, fetch: send }),
    `${url}/webhooks/extend`,
  );

  /** Starts the process anew on the same database; the one before is dead, whatever it was doing. */
  function start() {
    const store = new IntakeStore(join(folder, 'invoices.db'));
    const client = createExtendClient({ ...settings, fetch: between(send) });
    const service: Service = { client, store, workflowId, secrets: [secret], now: world.clock.now, ...limits };
    const worker = new Worker(service);
    app = createApp(service, () => undefined);
    store.wakeAll(world.clock.now());
    return { store, worker };
  }
  let { store, worker } = start();
  onTestFinished(() => {
    store.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  return {
    emulator,
    world,
    secret,
    pass: () => worker.pass(),
    /** Lets time go by, and has the service do what is due. */
    async advance(milliseconds: number) {
      await world.clock.advance(milliseconds);
      await worker.pass();
    },
    goDown: (down: boolean) => void (isDown = down),
    kill() {
      store.close();
      ({ store, worker } = start());
    },
    request: async (path: string, init?: RequestInit) => app.request(path, init),
    async send(content = 'invoice', name = 'invoice.txt') {
      const form = new FormData();
      form.set('file', new File([content], name));
      const response = await app.request('/invoices', { method: 'POST', body: form });
      return { status: response.status, ...((await response.json()) as { id: string }) };
    },
    async show(id: string) {
      return (await (await app.request(`/invoices/${id}`)).json()) as Record<string, unknown>;
    },
    count: (operation: string) => world.calls(operation).filter(({ status }) => status === 200).length,
    /** How many runs there are, which is how many are paid for. */
    async runs() {
      return ((await world.snapshot()).rows as Record<string, unknown[]>)['workflowRun']?.length ?? 0;
    },
  };
}
