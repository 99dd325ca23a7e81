import type { WorldControls } from '../controls.ts';
import { checkEvent } from '../known-names.ts';
import type { DeliveryRow } from '../store/rows/webhook.ts';
import { anything, checkMembers, whole, type Members } from '../world/check-members.ts';
import { checkedVersion } from './checked-version.ts';
import { differences, project } from './differences.ts';
import { indent, times, type Verdict } from './verdict.ts';

/** Which deliveries are meant. What is left open fits every delivery. */
export interface ExpectedDelivery {
  /** How many events must have arrived like that. @default at least one */
  readonly times?: number;
  /** The payload of the event, or as much of it as matters. */
  readonly payload?: unknown;
  /** The version of the endpoint. */
  readonly version?: string;
}

const members: Members<ExpectedDelivery> = { times: whole(0), payload: anything, version: anything };

/**
 * Whether an event has reached an endpoint, which has taken it with a status of 2xx.
 *
 * @throws {TypeError} for what can never be, such as an event that no version has
 */
export function checkDelivered(
  { webhooks }: Pick<WorldControls, 'webhooks'>,
  eventType: string,
  like: ExpectedDelivery = {},
): Verdict {
  checkMembers('expectation', like, members);
  const { times: wanted, ...expected } = like;
  checkEvent(eventType, checkedVersion(like.version));
  const made = webhooks.deliveries(eventType);
  const tried = made.map((row) => ({ row, wrong: wrongWith(row, expected) }));
  const fitting = tried.filter(({ wrong }) => wrong.length === 0).length;
  const pass = wanted === undefined ? fitting > 0 : fitting === wanted;
  const message = (): string => {
    const counted = fitting === 0 ? 'never delivered' : `delivered ${times(fitting)}`;
    const asked = pass ? '' : `, expected ${wanted === undefined ? 'at least once' : times(wanted)}`;
    const lines = tried.flatMap(({ row, wrong }) => [
      `${row.id} in ${row.apiVersion}`,
      ...wrong.map((each) => `  ${each}`),
    ]);
    return `${eventType} was ${counted}${asked}.${made.length === 0 ? others(webhooks.deliveries()) : indent(lines)}`;
  };
  if (pass || Object.keys(expected).length === 0) return { pass, message };
  const actual = made.map((row) => project(seen(row), expected));
  return { pass, message, actual: actual.length === 1 ? actual[0] : actual, expected };
}

const seen = ({ body, apiVersion }: DeliveryRow) => ({
  payload: (JSON.parse(body) as { payload: unknown }).payload,
  version: apiVersion,
});

function wrongWith(row: DeliveryRow, expected: object): string[] {
  const last = row.attempts.at(-1);
  const answered = last && (last.error ?? `The endpoint answered ${last.status}.`);
  const status =
    row.status === 'delivered' ? [] : [`is ${row.status}${answered ? `: ${answered}` : ', not sent yet.'}`];
  return [...status, ...differences(seen(row), expected, '').map((line) => line.slice(1))];
}

function others(deliveries: readonly DeliveryRow[]): string {
  const types = [...new Set(deliveries.map(({ eventType }) => eventType))];
  return types.length === 0 ? ' No endpoint was told anything.' : ` There were: ${types.join(', ')}.`;
}
