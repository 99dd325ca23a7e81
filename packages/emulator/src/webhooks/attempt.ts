import { signTestDelivery } from '@extend-openapi/client/webhooks';
import { isReachable } from '../resources/download.ts';
import type { DeliveryAttempt, DeliveryRow, EndpointRow } from '../store/rows/webhook.ts';
import type { World } from '../world/world.ts';

/** How long after a failed attempt the next one is made, in milliseconds. The service does not publish its own. */
export const retryDelays: readonly number[] = [10_000, 60_000, 300_000, 1_800_000, 7_200_000];

/** An endpoint that has not answered by then has failed: 30 s of real time. */
const timeout = 30_000;

/** Sends a delivery once; after a failure it is tried again later. */
export async function attemptDelivery(world: World, id: string, isForged: boolean): Promise<void> {
  const delivery = world.store.get('delivery', id);
  const endpoint = delivery && world.store.get('endpoint', delivery.endpointId);
  if (!delivery || !endpoint) return;
  const attempt = await send(world, delivery, endpoint, isForged);
  // Meanwhile the state may have been reset, and the endpoint deleted.
  const current = world.store.get('delivery', id);
  if (!current) return;
  const attempts = [...current.attempts, attempt];
  const isTaken = attempt.status !== null && attempt.status < 300;
  const delay = retryDelays[attempts.length - 1];
  const isGone = world.store.get('endpoint', current.endpointId) === undefined;
  const wasTaken = isTaken || current.status === 'delivered';
  const isOver = wasTaken || isGone || delay === undefined || attempt.error === notAllowed;
  const status = wasTaken ? 'delivered' : isOver ? 'failed' : 'pending';
  world.change('delivery', current, { attempts, status });
  if (!isOver) world.schedule.add('webhook.attempt', id, delay);
}

const notAllowed = 'The host is neither on this machine nor one of the allowed hosts.';

async function send(
  world: World,
  delivery: DeliveryRow,
  endpoint: EndpointRow,
  isForged: boolean,
): Promise<DeliveryAttempt> {
  const at = world.clock.now();
  if (!isReachable(world, new URL(endpoint.url))) return { at, status: null, error: notAllowed };
  const secret = isForged ? 'wss_forged' : endpoint.signingSecret;
  // Signed with the time of the machine: the service judges the age of a signature by its own clock.
  const { headers, body } = await signTestDelivery(delivery.body, { secret, apiVersion: delivery.apiVersion });
  const own = endpoint.advancedOptions?.headers as Record<string, string> | undefined;
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: { ...own, ...headers },
      body,
      signal,
      redirect: 'manual',
    });
    await response.body?.cancel();
    return { at, status: response.status, error: null };
  } catch (error) {
    return {
      at,
      status: null,
      error: (error as Error).name === 'TimeoutError' ? 'No answer within 30 s.' : 'No connection.',
    };
  }
}
