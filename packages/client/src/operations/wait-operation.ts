import type { RunRule } from '../contract.ts';
import type { Invoker } from '../invoke.ts';
import { readPointer } from '../pointer.ts';
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
  const answer = await callOperation(client, operation, options, values);
  // Some versions wrap a run that is read, but not one that has just begun.
  const run = (readPointer(answer, rule.pointer) ?? answer) as RunReference;
  const waiting = {
    ...wait,
    ...(options.signal === undefined ? undefined : { signal: options.signal }),
  } as WaitOptions;
  return (await pollRun(client, rule, run, waiting, systemEnvironment)) as never;
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
