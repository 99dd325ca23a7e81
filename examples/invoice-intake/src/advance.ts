import { ApiError } from '@extend-openapi/client/2026-02-09/operations';
import type { Intake, IntakeChange } from './intake.ts';
import { TooEarly } from './make-once.ts';
import type { Service } from './service.ts';
import { steps } from './steps.ts';

/** Takes an intake one step further, or writes down why it has to wait. */
export async function advance(intake: Intake, service: Service): Promise<void> {
  const change = await steps[intake.state](intake, service).then(
    (done) => ({ failures: 0, problem: null, ...done }),
    (error: unknown) => afterFailure(error, intake, service.now()),
  );
  service.store.change(intake, change);
}

function afterFailure(error: unknown, { state, failures }: Intake, now: number): IntakeChange {
  if (error instanceof TooEarly) return { problem: error.message, dueAt: error.safeAt };
  const problem = error instanceof Error ? error.message : String(error);
  if (isFinal(error, state)) return { state: 'failed', problem, dueAt: null };
  // Everything else passes, or a person mends it, such as a key or credits: 1 s, 2 s, 4 s and so on up to a minute.
  return { failures: failures + 1, problem, dueAt: now + Math.min(1_000 * 2 ** failures, 60_000) };
}

/** Whether the document itself is refused, or the run was deleted. */
function isFinal(error: unknown, state: Intake['state']): boolean {
  if (!ApiError.isInstance(error)) return false;
  return [400, 413, 415, 422].includes(error.status) || (state === 'running' && error.status === 404);
}
