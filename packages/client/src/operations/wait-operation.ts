import type { RunRule } from '../contract.ts';
import type { Invoker } from '../invoke.ts';
import { readPointer } from '../pointer.ts';
import { checkWait } from '../runs/check-wait.ts';
import { pollRun, type WaitOptions } from '../runs/poll-run.ts';
import type { RunReference } from '../runs/run-types.ts';
import { systemEnvironment } from '../timing/environment.ts';
import { type CalledOperation, callOperation, checkClient } from './call-operation.ts';
import type { OperationOptions, OperationValues } from './operation-options.ts';

/** Options of a function that creates a run and waits for its end. */
export interface RunOptions<Run = unknown> extends OperationOptions {
  /** How the run is waited for; `signal` ends the wait as well. */
  readonly wait?: Omit<WaitOptions<Run>, 'signal'> | undefined;
}

/** Creates a run and waits until it no longer changes by itself. */
export async function createAndWait(
  client: Invoker,
  operation: CalledOperation,
  rule: RunRule,
  { wait, ...options }: RunOptions<never> = {},
  values: OperationValues = {},
): Promise<never> {
  const waiting = toWait(options, wait);
  const answer = await callOperation(client, operation, options, values);
  // Some versions wrap a run that is read, but not one that has just begun.
  const run = (readPointer(answer, rule.pointer) ?? answer) as RunReference;
  return (await pollRun(client, rule, run, waiting, systemEnvironment)) as never;
}

/** Creates runs with one call and waits until none of them changes by itself any longer. */
export async function createAllAndWait(
  client: Invoker,
  operation: CalledOperation,
  rule: RunRule & { readonly list: string },
  { wait, ...options }: RunOptions<never> = {},
  values: OperationValues = {},
): Promise<never> {
  const waiting = toWait(options, wait);
  const runs = readPointer(await callOperation(client, operation, options, values), rule.list) as RunReference[];
  const endsAt = systemEnvironment.now() + waiting.timeoutMs;
  const finished: unknown[] = [];
  // One after the other: an error leaves no other wait behind, and who ended meanwhile is looked at once.
  for (const [index, { object, id, status }] of runs.entries()) {
    const run = index === 0 ? { object, id, status } : { object, id };
    const timeoutMs = Math.max(endsAt - systemEnvironment.now(), 1);
    finished.push(await pollRun(client, rule, run, { ...waiting, timeoutMs }, systemEnvironment));
  }
  return finished as never;
}

/** Looks at the options of a wait before anything is created that costs money. */
function toWait({ signal }: OperationOptions, wait: RunOptions<never>['wait'] = {}): ReturnType<typeof checkWait> {
  return checkWait({ ...wait, ...(signal === undefined ? undefined : { signal }) } as WaitOptions);
}

/** Waits for a run of which the id is known. */
export async function waitFor(
  client: Invoker,
  rule: RunRule,
  run: RunReference,
  options: WaitOptions<never> = {},
): Promise<never> {
  const caller = checkClient(client, { method: 'GET', path: rule.path });
  return (await pollRun(caller, rule, run, options as WaitOptions, systemEnvironment)) as never;
}
