import { payloadLink } from '../resources/payload-link.ts';
import type { Json } from '../store/json.ts';
import type { DeliveryRow, EndpointRow } from '../store/rows/webhook.ts';
import type { World } from '../world/world.ts';

/** How long a link to a payload can be used. */
const hour = 3_600_000;

/** The payload itself, or a link to it where the endpoint wants large ones so. The oldest version has no links. */
export function wrapPayload(world: World, endpoint: EndpointRow, payload: Json): Json {
  const wanted = endpoint.advancedOptions?.payload as { format?: string; urlThresholdBytes?: number } | undefined;
  const size = Buffer.byteLength(JSON.stringify(payload));
  const isLarge = wanted?.format === 'url' && size > (wanted.urlThresholdBytes ?? 0);
  if (!isLarge || endpoint.apiVersion < '2025-04-21') return payload;
  const { id, metadata } = payload;
  const data = payloadLink(world, payload, hour);
  return { object: 'signed_data_url', id, data, ...(metadata ? { metadata } : {}) };
}

/** A delivery that is sent again on demand has a link that works again, as long as what it leads to is remembered. */
export function renewLink(world: World, delivery: DeliveryRow): void {
  const body = JSON.parse(delivery.body) as { payload: Json };
  if (body.payload.object !== 'signed_data_url') return;
  const kept = world.store.get('payload', String(body.payload.data).split('/').at(-1)!);
  if (!kept) return;
  const data = payloadLink(world, JSON.parse(kept.body) as object, hour);
  world.change('delivery', delivery, { body: JSON.stringify({ ...body, payload: { ...body.payload, data } }) });
}
