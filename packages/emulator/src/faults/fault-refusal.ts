import { Refusal } from '../world/refusal.ts';
import type { FaultRule } from './fault-rule.ts';

/** What a rule answers in place of the call; undefined where the call is carried out. */
export function refusalOf({ status, rateLimit, outage }: FaultRule): Refusal | undefined {
  if (rateLimit !== undefined)
    return new Refusal(429, 'RATE_LIMIT_EXCEEDED', 'Too many requests, as a fault rule says.', { after: rateLimit });
  const wanted = status ?? (outage === undefined ? undefined : 500);
  if (wanted === undefined) return undefined;
  return new Refusal(wanted, codes[wanted] ?? 'INTERNAL_ERROR', `Answered ${wanted}, as a fault rule says.`);
}

const codes: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST',
  401: 'UNAUTHORIZED',
  402: 'USAGE_BLOCKED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  422: 'INVALID_REQUEST',
  429: 'RATE_LIMIT_EXCEEDED',
};
