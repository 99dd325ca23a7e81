import type { Inhabited, WorldControls } from '../controls.ts';
import { isOwnHost } from '../inspector/content-security.ts';
import { inspect } from '../inspector/inspect.ts';
import { checkControl, controlDocument } from './control-document.ts';
import { emulatorRoutes, type EmulatorControls } from './emulator-routes.ts';
import { openLink } from './links.ts';
import { worldRoutes, type ControlRequest } from './world-routes.ts';

export interface ControlOptions {
  /** By the names that stand for their keys. */
  readonly worlds: ReadonlyMap<string, Inhabited>;
  readonly emulator: EmulatorControls;
  /** Whether a key is good. */
  readonly isKey: (key: string) => boolean;
  readonly worldOf: (key: string) => Inhabited | undefined;
  readonly controlsOf: (inhabited: Inhabited) => WorldControls;
}

/** Answers what is asked below `/_emulator`: the inspector, links to files and payloads, and the controls. */
export async function handleControl(request: Request, options: ControlOptions): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname.slice('/_emulator'.length);
  if (request.method === 'GET' && path === '/openapi.json')
    return new Response(controlDocument(), { headers: { 'content-type': 'application/json' } });
  const answer =
    (request.method === 'GET' && openLink(url, options.worlds)) ||
    inspect(request, options.worlds, options.emulator.breaches());
  if (answer) return answer;
  const key = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  // Only our own pages can send this header: they know no key, and others may not set it.
  const name = isOwnHost(url) ? request.headers.get('x-emulator-world') : null;
  const isGood = key === undefined ? name !== null && options.worlds.has(name) : options.isKey(key);
  if (!isGood) return refuse(401, 'Send the API key of the world as "Authorization: Bearer <key>".');
  const inhabited = (): Inhabited => (key === undefined ? options.worlds.get(name!)! : options.worldOf(key)!);
  const control = find(request.method, path, options, inhabited);
  if (!control) return refuse(404, `There is no control ${request.method} ${url.pathname}.`);
  try {
    const text = await request.text();
    const body: unknown = text === '' ? {} : JSON.parse(text);
    checkControl(request.method, url.pathname, body);
    return Response.json(await control({ body, query: url.searchParams }));
  } catch (error) {
    return refuse(400, (error as Error).message);
  }
}

function find(
  method: string,
  path: string,
  { emulator, controlsOf }: ControlOptions,
  inhabited: () => Inhabited,
): ((request: Omit<ControlRequest, 'id'>) => unknown) | undefined {
  const whole = own(emulatorRoutes, `${method} ${path}`);
  if (whole) return (request) => whole(emulator, { ...request, id: '' });
  const [, collection, id = '', ...rest] = path.split('/');
  const exact = own(worldRoutes, `${method} ${path}`);
  const route = exact ?? own(worldRoutes, `${method} /${collection}/*/${rest.join('/')}`);
  return route && ((request) => route(controlsOf(inhabited()), { ...request, id: decodeURIComponent(id) }));
}

const own = <T>(routes: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(routes, name) ? routes[name] : undefined;

const refuse = (status: number, message: string): Response => Response.json({ error: message }, { status });
