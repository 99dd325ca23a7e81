import { ApiError, ConnectionError } from '@extend-openapi/client/2026-02-09/operations';
import type { Intake } from './intake.ts';
import type { Service } from './service.ts';

/** An attempt may still come through: until then it is too early for another one. */
export class TooEarly extends Error {
  readonly safeAt: number;

  constructor(safeAt: number) {
    super('An earlier attempt was not answered and may still come through.');
    this.safeAt = safeAt;
  }
}

/**
 * Makes something at Extend once, whatever happens on the way. That an attempt begins is written down before it does.
 * When there is such a note, the attempt may have succeeded without anybody here knowing: what it may have made is
 * looked up first, and made again only when it is not there and can no longer arrive.
 *
 * @throws {TooEarly} while the earlier attempt may still arrive
 */
export async function makeOnce(
  intake: Intake,
  { store, now, settleMs }: Service,
  { find, make }: { find(): Promise<string | undefined>; make(): Promise<string> },
): Promise<string> {
  if (intake.attemptedAt !== null) {
    const safeAt = intake.attemptedAt + settleMs;
    // Before the look: what arrives between a look and a later reading of the clock would be missed.
    const isSettled = now() >= safeAt;
    const made = await find();
    if (made !== undefined) return made;
    if (!isSettled) throw new TooEarly(safeAt);
  }
  if (!store.change(intake, { attemptedAt: now() }))
    throw new Error('A delivery came in between: the step begins anew.');
  try {
    return await make();
  } catch (error) {
    if (isWithoutEffect(error)) store.change(intake, { attemptedAt: null });
    throw error;
  }
}

/** Whether it is certain that nothing was made: the request was refused, or never left. */
function isWithoutEffect(error: unknown): boolean {
  if (ConnectionError.isInstance(error)) return !error.mayBeSent;
  return ApiError.isInstance(error) && error.status >= 400 && error.status < 500 && error.status !== 408;
}
