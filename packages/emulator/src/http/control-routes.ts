import type { Inhabited, WorldControls } from '../controls.ts';
import { checkControl, controlDocument } from './control-document.ts';
import { inspect, worldOfPage } from '../inspector/inspect.ts';
import { openFileLink } from '../resources/files.ts';
import type { FaultRule } from '../faults/fault-rule.ts';
import type { Script } from '../results/script.ts';
import type { Snapshot } from '../store/store.ts';
import type { WebhookRule } from '../webhooks/webhook-rule.ts';
import type { Review } from '../workflows/runs.ts';

export interface ControlOptions {
  /** By the names that stand for their keys. */
  readonly worlds: ReadonlyMap<string, Inhabited>;
  readonly worldOf: (key: string) => Inhabited | undefined;
  readonly controlsOf: (inhabited: Inhabited) => WorldControls;
}

type Control = (controls: WorldControls, request: ControlRequest) => unknown;

interface ControlRequest {
  readonly body: unknown;
  readonly id: string;
  readonly query: URLSearchParams;
}

/** The controls of a world over HTTP, by method and path below `/_emulator`. A `*` stands for an id. */
export const controls: Readonly<Record<string, Control>> = {
  'GET /clock': ({ clock }) => ({ now: clock.now() }),
  'POST /clock/advance': async ({ clock }, { body }) => {
    await clock.advance((body as { milliseconds: number }).milliseconds);
    return { now: clock.now() };
  },
  'POST /scripts': (world, { body }) => done(world.script(body as Script)),
  'POST /faults': ({ faults }, { body }) => done(faults.add(body as FaultRule)),
  'DELETE /faults': ({ faults }) => done(faults.clear()),
  'GET /calls': (world, { query }) => ({ data: world.calls(query.get('operation') ?? undefined) }),
  'GET /deliveries': ({ webhooks }, { query }) => ({ data: webhooks.deliveries(query.get('event') ?? undefined) }),
  'POST /deliveries/*/redeliver': ({ webhooks }, { id }) => done(webhooks.redeliver(id)),
  'POST /deliveries/release': ({ webhooks }) => done(webhooks.release()),
  'POST /webhook_rules': ({ webhooks }, { body }) => done(webhooks.rule(body as WebhookRule)),
  'DELETE /webhook_rules': ({ webhooks }) => done(webhooks.clear()),
  'POST /workflow_runs/*/review': (world, { id, body }) => done(world.review(id, body as Review)),
  'GET /snapshot': (world) => world.snapshot(),
  'PUT /snapshot': (world, { body }) => done(world.restore(body as Snapshot)),
  'POST /reset': (world) => done(world.reset()),
};

const done = async (work: void | Promise<void>): Promise<object> => {
  await work;
  return { done: true };
};

/** Answers what is asked below `/_emulator`: the inspector, links to files and payloads, and the controls of the caller's world. */
export async function handleControl(request: Request, options: ControlOptions): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname.slice('/_emulator'.length);
  if (request.method === 'GET' && path.startsWith('/files/')) return serveFile(url, options);
  if (request.method === 'GET' && path.startsWith('/payloads/')) return servePayload(path, options);
  if (request.method === 'GET' && path === '/openapi.json')
    return new Response(controlDocument(), { headers: { 'content-type': 'application/json' } });
  const page = inspect(request, options.worlds);
  if (page) return page;
  const key = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const inhabited = key === undefined ? worldOfPage(request, options.worlds) : options.worldOf(key);
  if (!inhabited) return refuse(401, 'Send the API key of the world as "Authorization: Bearer <key>".');
  const [control, id] = find(request.method, path);
  if (!control) return refuse(404, `There is no control ${request.method} ${url.pathname}.`);
  try {
    const text = await request.text();
    const body: unknown = text === '' ? {} : JSON.parse(text);
    checkControl(request.method, url.pathname, body);
    return Response.json(await control(options.controlsOf(inhabited), { body, id, query: url.searchParams }));
  } catch (error) {
    return refuse(400, (error as Error).message);
  }
}

function find(method: string, path: string): [Control | undefined, string] {
  const exact = controls[`${method} ${path}`];
  if (exact) return [exact, ''];
  const parts = path.split('/');
  const id = parts[2] ?? '';
  parts[2] = '*';
  return [controls[`${method} ${parts.join('/')}`], id];
}

/** A file may be a page. Its scripts do not run: they would pass as the inspector's. */
const fileHeaders = (mediaType: string): Record<string, string> => ({
  'content-type': mediaType,
  'content-security-policy': "script-src 'none'",
  'x-content-type-options': 'nosniff',
});

function serveFile(url: URL, { worlds }: ControlOptions): Response {
  for (const { world } of worlds.values()) {
    const opened = openFileLink(world, url);
    if (opened) return new Response(new Uint8Array(opened.bytes), { headers: fileHeaders(opened.file.mediaType) });
  }
  return refuse(403, 'The link has expired, or it was not made here.');
}

function servePayload(path: string, { worlds }: ControlOptions): Response {
  const id = path.split('/').at(-1)!;
  for (const { world } of worlds.values()) {
    const payload = world.store.get('payload', id);
    if (payload && payload.expiresAt >= world.clock.now())
      return new Response(payload.body, { headers: { 'content-type': 'application/json' } });
  }
  return refuse(403, 'The link has expired, or it was not made here.');
}

const refuse = (status: number, message: string): Response => Response.json({ error: message }, { status });
