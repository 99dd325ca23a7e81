import type { FaultRow } from '../store/rows/fault.ts';
import { createRandom } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { FaultRule } from './fault-rule.ts';

/** The first rule that meets a call. Every rule counts the calls of its operation, also those that another one meets. */
export function chooseFault(world: World, operation: string): FaultRule | undefined {
  let chosen: FaultRule | undefined;
  for (const fault of world.store.all('fault')) {
    if (fault.rule.operation !== undefined && fault.rule.operation !== operation) continue;
    const counted = { ...fault, seen: fault.seen + 1 };
    world.store.put('fault', counted);
    if (meets(world, counted)) chosen ??= fault.rule;
  }
  return chosen;
}

function meets(world: World, { rule, seen, sequence, createdAt }: FaultRow): boolean {
  if (rule.outage !== undefined && world.clock.now() >= createdAt + rule.outage) return false;
  if (rule.nth !== undefined && seen !== rule.nth) return false;
  if (rule.probability === undefined) return true;
  return createRandom(`${world.options.seed}:fault:${sequence}:${seen}`)() < rule.probability;
}

/** Breaks an answer on its way out. */
export function applyBreak(rule: FaultRule, response: Response): Response | Promise<Response> {
  if (rule.break === 'wrong-version') {
    const headers = new Headers(response.headers);
    headers.set('x-extend-api-version', '1999-01-01');
    return new Response(response.body, { status: response.status, headers });
  }
  if (rule.break === undefined) return response;
  if (rule.break === 'truncate') return truncate(response);
  return new Response(rule.break === 'reset' ? failingBody() : stalledBody(), response);
}

async function truncate(response: Response): Promise<Response> {
  const text = await response.text();
  return new Response(text.slice(0, Math.floor(text.length / 2)), response);
}

/** The server turns an error of the stream into a closed connection, and fetch into a rejected read. */
const failingBody = (): ReadableStream =>
  new ReadableStream({
    pull: (controller) => controller.error(new TypeError('The connection was reset, as a fault rule says.')),
  });

const stalledBody = (): ReadableStream => new ReadableStream({ pull: () => new Promise<void>(() => undefined) });
