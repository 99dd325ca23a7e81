import type { Json } from '../store/json.ts';
import type { RunRow } from '../store/rows/run.ts';
import { createRandom } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { makeClassifyOutput } from './classify-output.ts';
import type { ExampleBook } from './example-book.ts';
import { makeExtractOutput } from './extract-output.ts';
import { makeDetection, makeEditOutput } from './form-output.ts';
import { pagesOf } from './pages.ts';
import { makeParseOutput } from './parse-output.ts';
import { makeSplitOutput } from './split-output.ts';

/** The result of a run that nobody has scripted: that of a documented example it equals, else one made to fit. */
export async function makeOutput(world: World, run: RunRow, examples: ExampleBook): Promise<Json> {
  const files = run.fileIds.map((id) => world.store.get('file', id)).filter((file) => file !== undefined);
  const random = createRandom(`${world.options.seed}:${files.map(({ name }) => name).join()}`);
  const example = examples.find(run, pagesOf(files));
  if (example) return example;
  if (run.kind === 'extract') return makeExtractOutput(run.config, files, random);
  if (run.kind === 'classify') return makeClassifyOutput(run.config, files, random);
  if (run.kind === 'split') return makeSplitOutput(run.config, files, random);
  if (run.kind === 'parse') return makeParseOutput(world, files, run.config);
  if (run.kind === 'edit') return makeEditOutput(run.config, random);
  if (run.kind === 'verify') return { riskLevel: 'LOW', summary: 'No sign of manipulation was detected.', signals: [] };
  return makeDetection(run.config);
}
