import { isEdited } from '../../resources/edits.ts';
import type { Json } from '../../store/json.ts';
import type { RunRow } from '../../store/rows/run.ts';
import type { WorkflowRunRow } from '../../store/rows/workflow-run.ts';
import { giveFiles } from '../../results/give-files.ts';
import { getWorkflowRun } from '../../workflows/runs.ts';
import { isObject } from '../../world/check-members.ts';
import { invalid, notFound } from '../../world/refusal.ts';
import type { World } from '../../world/world.ts';
import { outputsOf } from './render-workflow.ts';

/**
 * Records what a processor should have found.
 *
 * @throws {Refusal} 400 for what no processor of this kind finds, and where there is no result that it could replace
 */
export function correctOutput(world: World, runId: string, outputId: string, correction: Json): WorkflowRunRow {
  const run = getWorkflowRun(world, runId);
  const output = outputsOf(world, run).find(({ id }) => id === outputId);
  if (!output) throw notFound(`output of ${runId}`, outputId);
  if (output.status !== 'PROCESSED')
    throw invalid(`The output ${outputId} is ${output.status}: only a result that is there can be corrected.`);
  const reviewedOutput = complete(output, correction);
  const misfit = world.options.checkOutput(output.kind, reviewedOutput, output.config);
  if (misfit !== undefined) throw invalid(`The correction does not fit, ${misfit}.`);
  const corrected = output.kind === 'split' ? withFiles(world, output, reviewedOutput) : reviewedOutput;
  const edited = isEdited({ ...output, reviewedOutput: corrected });
  world.change('run', output, { output: corrected, reviewedOutput: corrected, reviewed: true, edited });
  return getWorkflowRun(world, runId);
}

/** A correction in the words of the newest version: what it may leave out, and evidence, is that of the output. */
function complete(run: RunRow, correction: Json): Json {
  const found = run.reviewedOutput ?? run.output ?? {};
  if (run.kind === 'classify')
    return { confidence: 1, insights: [], ...pick(correction, ['id', 'type', 'confidence']) };
  if (run.kind === 'split') return { ...correction, splits: listOf(correction.splits).map(completeSplit) };
  if (!Array.isArray(run.config.fields)) {
    const value = { ...objectOf(found.value ?? {}, 'value'), ...objectOf(correction.value, 'value') };
    return { value, metadata: found.metadata ?? {} };
  }
  const fields = Object.entries(correction).map(([name, field]) => {
    const told = pick(objectOf(field, name), ['id', 'type', 'value', 'confidence', 'page']);
    if (Array.isArray(told.value)) for (const row of told.value) objectOf(row, `${name}.value`);
    return [name, { value: null, references: [], ...(found[name] as Json | undefined), ...told }] as const;
  });
  return { ...found, ...Object.fromEntries(fields) };
}

/** Which file a piece has is not for the caller to say. */
const completeSplit = (split: Json): Json => ({ observation: '', identifier: '', ...split, fileId: '' });

const withFiles = (world: World, run: RunRow, output: Json): Json => ({
  ...output,
  splits: giveFiles(world, run, output.splits as Json[]),
});

const pick = (value: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));

function objectOf(value: unknown, where: string): Json {
  if (isObject(value)) return value;
  throw invalid(`The correction does not fit, output.${where} must be an object.`);
}

function listOf(value: unknown): Json[] {
  if (!Array.isArray(value)) throw invalid('The correction does not fit, output.splits must be an array.');
  return value.map((member) => objectOf(member, 'splits'));
}
