import { createExtendClient } from '@extend-openapi/client/operations';
import { aborts } from './aborts.ts';
import { calls } from './calls.ts';
import type { Check, Context, Place, Verdict } from './check.ts';
import { runs } from './runs.ts';
import { uploads } from './uploads.ts';
import { webhooks } from './webhooks.ts';

const checks: readonly Check[] = [...calls, ...runs, ...uploads, ...aborts, ...webhooks];

/** Runs every check in the runtime that this is called in, one after the other. */
export async function smoke(place: Place): Promise<Verdict[]> {
  const context: Context = {
    ...place,
    client: createExtendClient({ baseUrl: place.baseUrl, token: place.token }),
    control: (path, body) => control(place, path, body),
  };
  const verdicts: Verdict[] = [];
  for (const check of checks) verdicts.push(await judge(check, context));
  return verdicts;
}

async function judge({ name, run, isMissing }: Check, context: Context): Promise<Verdict> {
  const missing = isMissing?.(context);
  if (missing !== undefined) return { name, result: 'not there', reason: missing };
  try {
    await run(context);
    return { name, result: 'ok' };
  } catch (error) {
    return {
      name,
      result: 'failed',
      reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}

async function control({ baseUrl, token }: Place, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${baseUrl}/_emulator/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`the emulator refused ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? undefined : response.json();
}
