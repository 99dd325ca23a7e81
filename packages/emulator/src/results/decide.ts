import { createFile } from '../resources/files.ts';
import { finishRun, type Outcome } from '../resources/runs.ts';
import type { Json } from '../store/json.ts';
import type { RunRow } from '../store/rows/run.ts';
import { createRandom } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { ExampleBook } from './example-book.ts';
import { describeScript } from './script.ts';
import { describeValues, makeOutput } from './make-output.ts';

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
  return { output: await completeOutput(world, run, output) };
}

const verifiable = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']);

/** Adds to an output what a test does not want to write down, and makes the files that it speaks of. */
async function completeOutput(world: World, run: RunRow, output: Json): Promise<Json> {
  const random = createRandom(`${world.options.seed}:metadata`);
  const file = world.store.get('file', run.fileIds[0]!)!;
  if (run.kind === 'extract' && !Array.isArray(run.config.fields)) {
    const value = (output.value as Json | undefined) ?? output;
    return { value, metadata: output.metadata ?? describeValues(value, file, random) };
  }
  if (run.kind === 'classify') return { confidence: 1, insights: [], ...output };
  if (run.kind === 'split') return { ...output, splits: await cutFiles(world, run, output.splits as Json[]) };
  return run.kind === 'edit' ? { ...output, editedFileId: (await copyFile(world, run)).id } : output;
}

async function cutFiles(world: World, run: RunRow, splits: readonly Json[]): Promise<Json[]> {
  const file = world.store.get('file', run.fileIds[0]!)!;
  const cut: Json[] = [];
  for (const [index, given] of splits.entries()) {
    const split = {
      id: `split_${index + 1}`,
      observation: '',
      identifier: `${given.type as string} ${index + 1}`,
      ...given,
    };
    const { id, type, identifier, startPage, endPage } = split as Record<string, unknown>;
    const piece = await createFile(world, {
      name: file.name,
      bytes: world.store.bytes(file.id) ?? new Uint8Array(),
      mediaType: file.mediaType,
      pageCount: (endPage as number) - (startPage as number) + 1,
      parentFileId: file.id,
      parentSplit: { id, type, identifier, startPage, endPage },
    });
    cut.push({ ...split, fileId: piece.id });
  }
  return cut;
}

async function copyFile(world: World, run: RunRow) {
  const file = world.store.get('file', run.fileIds[0]!)!;
  return createFile(world, { name: file.name, bytes: world.store.bytes(file.id) ?? new Uint8Array() });
}
