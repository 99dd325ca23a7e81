import { createHmac } from 'node:crypto';

export const secret = 'wss_fixture';
/** When the fixtures are signed, and what the clock says: milliseconds. */
export const signedAtMs = 1_786_525_800_000;
export const now = (): number => signedAtMs;

export const event = {
  eventId: 'event_1',
  eventType: 'extract_run.processed',
  payload: { object: 'extract_run', id: 'exr_1' },
};
export const body: string = JSON.stringify(event);

/** Signed without the code under test. */
export function signatureOf(
  bytes: string | Uint8Array,
  key: string = secret,
  timestamp = String(signedAtMs / 1000),
): string {
  return createHmac('sha256', key).update(`v0:${timestamp}:`).update(bytes).digest('hex');
}

export function headersOf(
  bytes: string | Uint8Array = body,
  key?: string,
  timestamp: string = String(signedAtMs / 1000),
): Record<string, string> {
  return {
    'x-extend-api-version': '2026-02-09',
    'x-extend-request-timestamp': timestamp,
    'x-extend-request-signature': signatureOf(bytes, key, timestamp),
  };
}
