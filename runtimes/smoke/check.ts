import type { createExtendClient } from '@extend-openapi/client/operations';

/** What a runtime gives the checks. */
export interface Place {
  /** Base URL of the emulator. */
  baseUrl: string;
  /** An API key, and so a world, of this runtime alone. */
  token: string;
  /** The path of a file that may be uploaded, where there is a file system. */
  path?: string;
}

/** A client by name, its key, and ways to reach the controls of the emulator. */
export interface Context extends Place {
  client: ReturnType<typeof createExtendClient>;
  /** Calls the control interface below `/_emulator` and gives its answer. */
  control: (path: string, body?: object) => Promise<unknown>;
}

/** One behaviour. It throws when a runtime does not have it. */
export interface Check {
  name: string;
  run: (context: Context) => Promise<void>;
  /** Why a place cannot have it. */
  isMissing?: (place: Place) => string | undefined;
}

export interface Verdict {
  name: string;
  result: 'ok' | 'failed' | 'not there';
  /** What was wrong, or why it is not there. */
  reason?: string;
}

export function equal(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`);
}

/** Gives the error of a call that must fail. */
export async function failure(call: Promise<unknown>): Promise<Error> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  if (outcome === undefined) throw new Error('the call succeeded and must not');
  return outcome;
}
