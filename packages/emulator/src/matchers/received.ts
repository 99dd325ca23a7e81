import type { WorldControls } from '../controls.ts';
import type { CallRecord } from '../http/calls.ts';
import { checkOperation, checkStatus } from '../known-names.ts';
import { anything, checkMembers, whole, type Members } from '../world/check-members.ts';
import { checkedVersion } from './checked-version.ts';
import { differences, project } from './differences.ts';
import { indent, times, type Verdict } from './verdict.ts';

/** Which calls are meant. What is left open fits every call. */
export interface ExpectedCall {
  /** How many calls must fit. @default at least one */
  readonly times?: number;
  /** The JSON body, or as much of it as matters. */
  readonly body?: unknown;
  /** The status that was answered. */
  readonly status?: number;
  /** The version of the API that was asked for. */
  readonly version?: string;
}

const members: Members<ExpectedCall> = { times: whole(0), body: anything, status: anything, version: anything };

/** Whether a world was asked for an operation. @throws {TypeError} for what can never be, such as an unknown operation */
export function checkReceived(
  world: Pick<WorldControls, 'calls'>,
  operation: string,
  like: ExpectedCall = {},
): Verdict {
  checkMembers('expectation', like, members);
  const { times: wanted, ...expected } = like;
  const version = checkedVersion(like.version);
  checkOperation(operation, version);
  if (typeof like.status === 'number') checkStatus(operation, like.status, version);
  const calls = world.calls(operation).map((call) => ({ call, wrong: differences(seen(call), expected, '') }));
  const fitting = calls.filter(({ wrong }) => wrong.length === 0);
  const pass = wanted === undefined ? fitting.length > 0 : fitting.length === wanted;
  const isPlain = Object.keys(expected).length === 0;
  const message = (): string => {
    if (pass || isPlain || fitting.length > 0 || calls.length === 0)
      return `${operation} was ${count(fitting.length, isPlain)}${pass ? '' : `, expected ${need(wanted)}`}.${
        calls.length === 0 ? others(world.calls()) : indent(fitting.map(({ call }) => title(call)))
      }`;
    const told = calls.flatMap(({ call, wrong }) => [title(call), ...wrong.map((line) => `  ${line.slice(1)}`)]);
    return `${operation} was received ${times(calls.length)}, but not as expected:${indent(told)}`;
  };
  const actual = calls.map(({ call }) => project(seen(call), expected));
  if (pass || isPlain) return { pass, message };
  return { pass, message, actual: actual.length === 1 ? actual[0] : actual, expected };
}

const seen = ({ request, status, version }: CallRecord) => ({ body: request, status, version });

const title = ({ method, path, status }: CallRecord): string => `${method} ${path} → ${status}`;

const count = (number: number, isPlain: boolean): string =>
  number === 0 ? 'never received' : `received ${times(number)}${isPlain ? '' : ' like that'}`;

const need = (wanted: number | undefined): string => (wanted === undefined ? 'at least once' : times(wanted));

function others(calls: readonly CallRecord[]): string {
  const names = [...new Set(calls.map(({ operation, method, path }) => operation ?? `${method} ${path}`))];
  return names.length === 0 ? ' There was no call at all.' : ` There were: ${names.join(', ')}.`;
}
