import type { WorldControls } from '../controls.ts';
import type { Emulator } from '../emulator.ts';
import type { Inhabited } from '../inhabited.ts';
import { isOwnHost } from '../inspector/content-security.ts';
import { inspect } from '../inspector/inspect.ts';
import type { Worlds } from '../worlds.ts';
import { bearerKey, notDeclared } from './bearer-key.ts';
import { controlDocument } from './control-document.ts';
import { emulatorRoutes } from './emulator-routes.ts';
import { openLink } from './links.ts';
import { readControl } from './read-control.ts';
import { BodyTooLarge } from './read-text.ts';
import { worldRoutes, type ControlRequest } from './world-routes.ts';

export interface ControlOptions {
  readonly worlds: Worlds;
  readonly emulator: Emulator;
  readonly controlsOf: (inhabited: Inhabited) => WorldControls;
}

/** Answers what is asked below `/_emulator`: the inspector, links to files and payloads, and the controls. */
export async function handleControl(request: Request, options: ControlOptions): Promise<Response> {
  const { worlds, emulator } = options;
  const url = new URL(request.url);
  const path = url.pathname.slice('/_emulator'.length);
  if (request.method === 'GET' && path === '/openapi.json')
    return new Response(controlDocument(), { headers: { 'content-type': 'application/json' } });
  const answer = openLink(url, worlds.byName) ?? inspect(request, worlds.byName, emulator.breaches());
  if (answer) return answer;
  const asker = findAsker(request, url, worlds);
  if (typeof asker === 'string') return refuse(401, asker);
  const control = findControl(`${request.method} ${path}`, options, asker);
  if (!control)
    return refuse(404, `There is no control ${request.method} ${url.pathname}. See /_emulator/openapi.json.`);
  try {
    return Response.json(await control(await readControl(request, url)));
  } catch (error) {
    return refuse(error instanceof BodyTooLarge ? 413 : 400, (error as Error).message);
  }
}

/** The world that is meant, made when it is needed; or why nobody may ask. */
function findAsker(request: Request, url: URL, worlds: Worlds): (() => Inhabited) | string {
  const key = bearerKey(request);
  if (key !== undefined) return worlds.isKey(key) ? () => worlds.worldOf(key)! : notDeclared;
  // Only our own pages can send this header: they know no key, and others may not set it.
  const name = isOwnHost(url) ? request.headers.get('x-emulator-world') : null;
  const inhabited = worlds.byName.get(name ?? '');
  return inhabited ? () => inhabited : 'Send the API key of the world as "Authorization: Bearer <key>".';
}

function findControl(
  name: string,
  { emulator, controlsOf }: ControlOptions,
  inhabited: () => Inhabited,
): ((request: Omit<ControlRequest, 'id'>) => unknown) | undefined {
  const whole = emulatorRoutes[name];
  if (whole) return (request) => whole(emulator, { ...request, id: '' });
  const [start, collection, id = '', ...rest] = name.split('/');
  const route = worldRoutes[name] ?? worldRoutes[`${start}/${collection}/*/${rest.join('/')}`];
  return route && ((request) => route(controlsOf(inhabited()), { ...request, id: decode(id) }));
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    throw new TypeError(`The id "${id}" is not percent-encoded as it should be.`);
  }
}

const refuse = (status: number, message: string): Response => Response.json({ error: message }, { status });
