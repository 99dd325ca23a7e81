import { finishRun, type Outcome } from '../resources/end-run.ts';
import type { RunRow } from '../store/rows/run.ts';
import type { World } from '../world/world.ts';
import { completeOutput } from './complete-output.ts';
import type { ExampleBook } from './example-book.ts';
import { makeOutput } from './make-output.ts';
import { describeScript } from './script.ts';

/** Ends a run whose time has come: as scripted, as given by the caller, or with a result that is made for it. */
export async function completeRun(world: World, id: string, examples: ExampleBook): Promise<void> {
  const run = world.store.get('run', id);
  if (run?.status !== 'PROCESSING') return;
  const outcome = await decide(world, run, examples);
  // Meanwhile it may have been cancelled, deleted, or read.
  const current = world.store.get('run', id);
  if (current?.status === 'PROCESSING') finishRun(world, current, outcome);
}

async function decide(world: World, run: RunRow, examples: ExampleBook): Promise<Outcome> {
  const script = world.options.scripts.find(world, run);
  if (script?.fail) {
    const { reason, message = 'The run failed as scripted.' } = script.fail;
    return { failure: { reason, message } };
  }
  const files = run.fileIds.map((fileId) => world.store.get('file', fileId));
  if (files.some((file) => file === undefined))
    return { failure: { reason: 'FAILED_TO_PROCESS_FILE', message: 'The file was deleted before it was processed.' } };
  if (files.some((file) => file!.isLocked))
    return { failure: { reason: 'PASSWORD_PROTECTED_FILE', message: 'The file is protected by a password.' } };
  if (run.kind === 'verify' && !verifiable.has(files[0]!.mediaType))
    return {
      failure: { reason: 'FILE_TYPE_NOT_SUPPORTED', message: 'Only PDF, JPEG, PNG and WebP files can be verified.' },
    };
  const misfit = script?.output && world.options.checkOutput(run.kind, script.output, run.config);
  if (misfit !== undefined) {
    const message = `The output in ${describeScript(script!)} does not fit: ${misfit}.`;
    world.options.onBreach(message);
    return { failure: { reason: 'INTERNAL_ERROR', message } };
  }
  const foreign = run.givenOutput && world.options.checkOutput(run.kind, run.givenOutput, run.config);
  if (foreign !== undefined && foreign !== null)
    return {
      failure: { reason: 'INTERNAL_ERROR', message: `The output that was sent along does not fit: ${foreign}.` },
    };
  const output = run.givenOutput ?? script?.output ?? (await makeOutput(world, run, examples));
  return { output: await completeOutput(world, run, files[0]!, output) };
}

const verifiable = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']);
