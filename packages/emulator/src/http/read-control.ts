import { checkMembers, text } from '../world/check-members.ts';
import { readInputs } from './control-document.ts';
import type { ControlRequest } from './world-routes.ts';

/**
 * Reads what was sent to a control. What is in a body, the control checks itself.
 *
 * @throws {TypeError} when the body is no JSON, or something was sent that the control does not take
 */
export async function readControl(request: Request, url: URL): Promise<Omit<ControlRequest, 'id'>> {
  const inputs = readInputs(request.method, url.pathname);
  const query = Object.fromEntries(url.searchParams);
  checkMembers('query', query, Object.fromEntries(inputs.query.map((name) => [name, text])));
  const sent = await request.text();
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
