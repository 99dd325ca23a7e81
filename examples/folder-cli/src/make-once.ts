import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, ConnectionError } from '@extend-openapi/client/2026-02-09/operations';
import type { Work } from './work.ts';

/**
 * Makes something at Extend once, also when the process was killed while it was made. That an attempt begins is written
 * down before it does. When there is such a note, what the attempt may have made is looked for, and made again only when
 * it is not there although the attempt can no longer take effect.
 */
export async function makeOnce(
  id: string,
  { journal, settleMs, signal, tell }: Work,
  { find, make }: { find(): Promise<string | undefined>; make(): Promise<string> },
): Promise<string> {
  const { attemptedAt } = journal.of(id);
  if (typeof attemptedAt === 'number') {
    const found = await find();
    if (found !== undefined) return found;
    const leftMs = Math.max(attemptedAt + settleMs - Date.now(), 0);
    if (leftMs > 0) tell(`An earlier request may still take effect: waiting ${Math.ceil(leftMs / 1_000)} s for it.`);
    await sleep(leftMs, undefined, { signal });
    const arrived = await find();
    if (arrived !== undefined) return arrived;
  }
  signal.throwIfAborted();
  journal.note(id, { attemptedAt: Date.now() });
  try {
    return await make();
  } catch (error) {
    if (isWithoutEffect(error)) journal.note(id, { attemptedAt: null });
    throw error;
  }
}

/** Whether it is certain that nothing was made: the request was refused, or never left. */
function isWithoutEffect(error: unknown): boolean {
  if (ConnectionError.isInstance(error)) return !error.mayBeSent;
  return ApiError.isInstance(error) && error.status >= 400 && error.status < 500 && error.status !== 408;
}
