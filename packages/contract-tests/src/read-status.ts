import type { ObservedClient, Result } from './observed-client.ts';

/** The status of an answer. The client goes where no redirect leads, and reports it: that is an answer as well. */
export async function readStatus({ entry }: ObservedClient, call: Promise<Result>): Promise<number> {
  try {
    return (await call).response.status;
  } catch (error) {
    if (error instanceof entry.UnexpectedResponseError && error.status >= 300 && error.status < 400)
      return error.status;
    throw error;
  }
}
