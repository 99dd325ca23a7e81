import { constants } from 'node:buffer';
import { checkMembers, text } from '../world/check-members.ts';
import { readInputs } from './control-document.ts';
import { readText } from './read-text.ts';
import type { ControlRequest } from './world-routes.ts';

/** In bytes. What a run is to find in a long document is a few megabytes. */
const usualLimit = 16 * 2 ** 20;

/** Bodies that hold whole documents may be as long as a text can be in JavaScript: no snapshot that was given is longer. */
const limits: Readonly<Record<string, number>> = {
  'PUT /_emulator/snapshot': constants.MAX_STRING_LENGTH,
  'POST /_emulator/edit_templates': constants.MAX_STRING_LENGTH,
};

/**
 * Reads what was sent to a control. What is in a body, the control checks itself.
 *
 * @throws {TypeError} when the body is no JSON, or something was sent that the control does not take
 * @throws {BodyTooLarge}
 */
export async function readControl(request: Request, url: URL): Promise<Omit<ControlRequest, 'id'>> {
  const inputs = readInputs(request.method, url.pathname);
  const query = Object.fromEntries(url.searchParams);
  checkMembers('query', query, Object.fromEntries(inputs.query.map((name) => [name, text])));
  const sent = await readText(request, limits[`${request.method} ${url.pathname}`] ?? usualLimit);
  const body = sent === '' ? {} : parse(sent);
  if (!inputs.hasBody) checkMembers('body', body, {});
  return { body, query };
}

function parse(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch (error) {
    throw new TypeError(`The body is not JSON: ${(error as Error).message}.`, { cause: error });
  }
}
