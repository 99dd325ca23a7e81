import { forgetResult } from '../../resources/end-run.ts';
import type { RunRow } from '../../store/rows/run.ts';
import { Refusal } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';

/** Waits for a run; what stopped it becomes the error of the call. */
export async function finished(world: World, run: RunRow): Promise<RunRow> {
  await world.untilFinal(run.id);
  const ended = world.store.get('run', run.id);
  if (ended?.status === 'PROCESSED') {
    forgetResult(world, ended);
    return ended;
  }
  const reason = ended?.failureReason ?? 'INTERNAL_ERROR';
  throw new Refusal(failures[reason] ?? 500, reason, ended?.failureMessage ?? 'The run was stopped.');
}

/** Failures that lie in the request or in the document, so that trying again is of no use. */
const failures: Readonly<Record<string, number>> = {
  INVALID_CONFIG_OPTIONS: 400,
  UNABLE_TO_DOWNLOAD_FILE: 400,
  FILE_TYPE_NOT_SUPPORTED: 400,
  FILE_SIZE_TOO_LARGE: 400,
  CORRUPT_FILE: 422,
  PASSWORD_PROTECTED_FILE: 422,
  FAILED_TO_CONVERT_TO_PDF: 422,
  FAILED_TO_GENERATE_TARGET_FORMAT: 422,
  SCHEMA_VALIDATION_ERROR: 422,
  NO_APPLICABLE_SIGNALS: 422,
};
